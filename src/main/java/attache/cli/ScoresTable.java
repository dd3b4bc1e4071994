package attache.cli;

import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Provenance;
import attache.tables.Column;
import attache.tables.Table;
import attache.tables.TableFormat;
import attache.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * The scores of a network as a table for papers and spreadsheets: the first measure's best on top.
 */
final class ScoresTable {
  private static final int DECIMALS = 3;

  private ScoresTable() {}

  /** The kind of table that a file's name asks for by its end; none for CSV and all others. */
  static Optional<TableFormat> format(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(TableFormat.values())
        .filter(it -> it != TableFormat.CSV && name.endsWith("." + it.extension()))
        .findFirst();
  }

  /**
   * The table.
   *
   * @param scores by measure key, in the order of the columns; at least one
   */
  static Table of(FollowNetwork network, SequencedMap<String, Scores> scores) {
    Scores first = scores.firstEntry().getValue();
    int[] order =
        IntStream.range(0, network.accountCount())
            .boxed()
            .sorted(
                Comparator.comparing((Integer account) -> !first.isDefined(account))
                    .thenComparingInt(first::rank)
                    .thenComparingInt(account -> account))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.number(
            Messages.text("cli.table.rank"),
            0,
            row -> first.isDefined(order[row]) ? first.rank(order[row]) : Double.NaN));
    columns.add(Column.text(Messages.text("cli.table.account"), row -> network.label(order[row])));
    for (Map.Entry<String, Scores> one : scores.entrySet()) {
      Optional<Measure> measure = Measures.get(one.getKey());
      boolean counts = measure.filter(it -> it.scale() == Measure.Scale.COUNT).isPresent();
      columns.add(
          Column.number(
              MeasureText.name(one.getKey(), network.isDirected()),
              counts ? 0 : DECIMALS,
              row -> one.getValue().value(order[row])));
    }
    return new Table(network.title(), notes(network.provenance()), order.length, columns);
  }

  /** What a table says below it of where its numbers come from. */
  static List<String> notes(Provenance provenance) {
    List<String> notes = new ArrayList<>();
    if (!provenance.notice().isBlank()) {
      notes.add(provenance.notice());
    }
    if (!provenance.source().isBlank()) {
      notes.add(Messages.text("cli.table.source", provenance.source(), provenance.sha256()));
    }
    return notes;
  }
}
