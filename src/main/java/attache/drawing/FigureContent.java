package attache.drawing;

import java.util.List;

/**
 * What stands in a figure beside its subject. A notice of the network's provenance is written in
 * any case.
 *
 * @param title heading; empty for none
 * @param legend whether the key is drawn
 * @param caption whether sentences below say what is shown and how it was made
 * @param note a sentence of one's own in the caption; empty for none
 * @param source whether a line says where the network came from
 * @param date the day, as it shall be read; empty for none
 * @param table the measures of a ranked table beside the picture, up to three keys whose scores
 *     must be there; empty for no table
 * @param tableRows how many accounts the table has at the most
 * @param pairs whether the pairs that the selected account connects are listed
 */
public record FigureContent(
    String title,
    boolean legend,
    boolean caption,
    String note,
    boolean source,
    String date,
    List<String> table,
    int tableRows,
    boolean pairs) {
  /** How many accounts a table has if nothing else is said. */
  public static final int USUAL_ROWS = 10;

  /** Most columns of numbers in a table. */
  public static final int MOST_MEASURES = 3;

  /** Nothing but the notice. */
  public static final FigureContent BARE =
      new FigureContent("", false, false, "", false, "", List.of(), USUAL_ROWS, false);

  public FigureContent {
    table = List.copyOf(table);
    if (table.size() > MOST_MEASURES || tableRows < 1) {
      throw new IllegalArgumentException(table + " with " + tableRows + " rows");
    }
  }

  /** A title, the legend, the caption with its source; no date, table, pairs. */
  public static FigureContent titled(String title) {
    return new FigureContent(title, true, true, "", true, "", List.of(), USUAL_ROWS, false);
  }

  /** The same with a table. */
  public FigureContent withTable(List<String> measures, int rows) {
    return new FigureContent(title, legend, caption, note, source, date, measures, rows, pairs);
  }

  /** The same with or without the selected account's pairs. */
  public FigureContent withPairs(boolean shown) {
    return new FigureContent(title, legend, caption, note, source, date, table, tableRows, shown);
  }

  /** The same with or without the legend. */
  public FigureContent withLegend(boolean shown) {
    return new FigureContent(title, shown, caption, note, source, date, table, tableRows, pairs);
  }

  /** The same with another title; empty for none. */
  public FigureContent withTitle(String heading) {
    return new FigureContent(heading, legend, caption, note, source, date, table, tableRows, pairs);
  }

  /** The same without a line below the picture. */
  public FigureContent withoutCaption() {
    return new FigureContent(title, legend, false, "", false, "", table, tableRows, pairs);
  }
}
