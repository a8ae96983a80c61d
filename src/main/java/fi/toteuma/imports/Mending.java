package fi.toteuma.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a file is to be read otherwise than it stands, by somebody's decision. The file itself stays as it was sent.
 *
 * @param codes what codes stand for that can't be used as they are
 * @param codesLeftOut such codes whose rows are left out
 * @param rowsLeftOut numbers of single rows that are left out
 * @param corrections of single cells, at most one of each
 */
public record Mending(
        Map<Code, String> codes, Set<Code> codesLeftOut, Set<Integer> rowsLeftOut, List<Correction> corrections) {

    public static final Mending NONE = new Mending(Map.of(), Set.of(), Set.of(), List.of());

    public Mending {
        codes = Map.copyOf(codes);
        codesLeftOut = Set.copyOf(codesLeftOut);
        rowsLeftOut = Set.copyOf(rowsLeftOut);
        corrections = List.copyOf(corrections);
    }

    /**
     * A code as a file has it.
     *
     * @param field our name of its column
     */
    public record Code(String field, String code) {}

    public Optional<String> instead(Code code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** @param known what the code stands for */
    public Mending with(Code code, String known) {
        Map<Code, String> more = new HashMap<>(codes);
        more.put(code, known);
        Set<Code> in = new HashSet<>(codesLeftOut);
        in.remove(code);
        return new Mending(more, in, rowsLeftOut, corrections);
    }

    public Mending without(Code code) {
        Map<Code, String> fewer = new HashMap<>(codes);
        fewer.remove(code);
        Set<Code> out = new HashSet<>(codesLeftOut);
        out.add(code);
        return new Mending(fewer, out, rowsLeftOut, corrections);
    }

    /** As if nothing had been decided about the code. */
    public Mending undecided(Code code) {
        Mending left = without(code);
        Set<Code> out = new HashSet<>(left.codesLeftOut);
        out.remove(code);
        return new Mending(left.codes, out, rowsLeftOut, corrections);
    }

    /** @param out whether the row is left out */
    public Mending row(int number, boolean out) {
        Set<Integer> rows = new HashSet<>(rowsLeftOut);
        if (out) {
            rows.add(number);
        } else {
            rows.remove(number);
        }
        return new Mending(codes, codesLeftOut, rows, corrections);
    }

    /** A later correction of a cell takes the place of the one before. */
    public Mending with(Correction correction) {
        List<Correction> all = new ArrayList<>(asSent(correction.row(), correction.letters()).corrections);
        all.add(correction);
        return new Mending(codes, codesLeftOut, rowsLeftOut, all);
    }

    /** The cell as it stands in the file. */
    public Mending asSent(int row, String letters) {
        return new Mending(codes, codesLeftOut, rowsLeftOut,
                corrections.stream().filter(each -> each.row() != row || !each.letters().equals(letters)).toList());
    }

    /** @param remembered what was decided earlier: it holds where this says nothing */
    Mending over(Map<Code, String> remembered) {
        Map<Code, String> all = new HashMap<>(remembered);
        all.keySet().removeAll(codesLeftOut);
        all.putAll(codes);
        return new Mending(all, codesLeftOut, rowsLeftOut, corrections);
    }

    /** Tells one text from another without saying it: it may be about a private person, and readings are in the audit trail. */
    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What makes reading the file with this another reading; codes aside, of which only those that occur do. Empty for none. */
    public String toText() {
        String codesOut = codesLeftOut.stream().map(code -> "# left out: " + code.field() + " " + code.code() + "\n").sorted()
                .collect(Collectors.joining());
        String rowsOut = rowsLeftOut.stream().sorted().map(row -> "# left out: row " + row + "\n").collect(Collectors.joining());
        return codesOut + rowsOut + corrections.stream()
                .map(each -> "# corrected: " + each.letters() + each.row() + " " + digest(each.to()) + "\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
