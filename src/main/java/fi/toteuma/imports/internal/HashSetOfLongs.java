package fi.toteuma.imports.internal;

/** A set of numbers in 16 bytes or less each, where a set of objects takes 60 and more. */
final class HashSetOfLongs {

    private long[] slots = new long[1 << 12];
    private int size;
    private boolean zero;

    /** @return whether it wasn't there yet */
    boolean add(long number) {
        if (number == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        if (size >= slots.length / 2 + slots.length / 4) {
            grow();
        }
        if (place(slots, number)) {
            size++;
            return true;
        }
        return false;
    }

    private static boolean place(long[] slots, long number) {
        int mask = slots.length - 1;
        int slot = (int) number & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == number) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = number;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long number : slots) {
            if (number != 0) {
                place(larger, number);
            }
        }
        slots = larger;
    }
}
