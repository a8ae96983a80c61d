package fi.toteuma.imports.internal.reading;

/**
 * How large a file may be before it is refused unread.
 *
 * @param file bytes of a text file
 * @param workbook bytes of an XLSX file as sent
 * @param unpacked bytes of one part of an XLSX file, unpacked
 * @param sharedTexts bytes of an XLSX file's table of texts, which is held in memory
 * @param ratio how many times larger than packed a part above a megabyte may be
 */
public record Limits(long file, long workbook, long unpacked, long sharedTexts, int ratio) {

    private static final long MEGABYTE = 1L << 20;

    public static final Limits USUAL =
            new Limits(16_384 * MEGABYTE, 256 * MEGABYTE, 2_048 * MEGABYTE, 64 * MEGABYTE, 200);
}
