package fi.toteuma.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The same million ledger entries twice: as a municipality exports them, and ready for COPY. Four rows to a voucher, every unit books
 * on 25 of its accounts, so that about 278 000 amounts of unit, account and month come out.
 */
final class EntryFiles {

    static final int ENTRIES = 1_000_000;
    private static final int ACCOUNTS_OF_A_UNIT = 25;

    private EntryFiles() {}

    private record Entry(int voucher, int row, String date, int unit, int account, long cents, String text) {

        /** Spread by large primes: the same every time, and in no order that would help. */
        static Entry of(int number) {
            int unit = (int) (number * 104_729L % SampleTown.UNITS);
            int account = (int) ((unit * 31L + number * 7_919L % ACCOUNTS_OF_A_UNIT) % SampleTown.ACCOUNTS);
            int month = (int) (number * 15_485_863L % 12) + 1;
            int day = number % 28 + 1;
            long cents = (number * 32_452_843L % 2_000_000) - 1_000_000;
            String date = "%d-%02d-%02d".formatted(SampleTown.YEAR, month, day);
            return new Entry(number / 4, number % 4 + 1, date, unit, account, cents, "Lasku " + number * 7L);
        }

        String euros() {
            return (cents < 0 ? "-" : "") + Math.abs(cents) / 100 + "." + "%02d".formatted(Math.abs(cents) % 100);
        }
    }

    static void export(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("voucher;row;date;unit;account;amount;project;service_class;counterparty;text\n");
            for (int i = 0; i < ENTRIES; i++) {
                Entry entry = Entry.of(i);
                out.write("%d;%d;%s;%s;%s;%s;;2%03d;;%s\n".formatted(entry.voucher(), entry.row(), entry.date(),
                        SampleTown.unit(entry.unit()), SampleTown.account(entry.account()), entry.euros().replace('.', ','),
                        entry.account(), entry.text()));
            }
        }
    }

    /** In the order of {@code ledger_entry}'s columns but the municipality, the source and the batch, which are put before it. */
    static void ready(Path file, String constants, Map<String, Integer> units, Map<String, Integer> accounts) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ENTRIES; i++) {
                Entry entry = Entry.of(i);
                out.write("%s,%d,%d,%s,%d,%d,%s,2%03d,f,%s,%d\n".formatted(constants, entry.voucher(), entry.row(), entry.date(),
                        units.get(SampleTown.unit(entry.unit())), accounts.get(SampleTown.account(entry.account())),
                        entry.euros(), entry.account(), entry.text(), i + 2));
            }
        }
    }
}
