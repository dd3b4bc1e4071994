/**
 * Tables and how they are written: for spreadsheets, papers and the clipboard. Knows nothing of
 * networks.
 *
 * <p>A {@link attache.tables.Table} is described rather than filled: each column has a header and a
 * function from the row's number to its cell, so that a table of a million rows costs nothing
 * before it is written.
 *
 * <pre>{@code
 * Table table =
 *     new Table(
 *         "UN missions: rank by in-degree",
 *         List.of("Ties are synthetic."), // shown wherever the format has room for remarks
 *         ranked.length,
 *         List.of(
 *             Column.number("Rank", row -> ranks[row]),
 *             Column.text("Account", row -> network.label(ranked[row])),
 *             Column.number("Betweenness", 1, row -> scores.value(ranked[row]))));
 * TableFiles.write(TableFormat.XLSX, table, path, progress); // or writeSheets for several
 * clipboard.putString(TableFiles.text(TableFormat.MARKDOWN, table));
 * }</pre>
 *
 * <p>CSV, TSV and XLSX hold every number exactly; a column's decimals only round what LaTeX,
 * Markdown and a spreadsheet show. Texts that a spreadsheet could take for a formula are guarded:
 * see {@link attache.tables.FormulaGuard}.
 */
@NullMarked
package attache.tables;

import org.jspecify.annotations.NullMarked;
