package attache.panels;

import attache.drawing.AttributeNames;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Provenance;
import attache.tables.Column;
import attache.tables.Table;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The rankings as a table for papers and spreadsheets. */
final class RankingTable {
  private static final int DECIMALS = 3;

  private RankingTable() {}

  /**
   * The table: for each measure the rank, equal for equal scores, and the score.
   *
   * @param accounts those that are listed, in their order
   * @param scores by measure key, in the order of the columns
   */
  static Table of(ViewState view, int[] accounts, SequencedMap<String, Scores> scores) {
    FollowNetwork network = view.network();
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.text(Messages.text("panels.table.account"), row -> network.label(accounts[row])));
    columns.add(Column.text(Messages.text("panels.table.id"), row -> network.id(accounts[row])));
    if (view.encoding().coloring() instanceof Coloring.ByAttribute(String name)) {
      network
          .attribute(name)
          .ifPresent(
              column ->
                  columns.add(
                      Column.text(
                          AttributeNames.name(name),
                          row ->
                              column.isMissing(accounts[row]) ? "" : column.text(accounts[row]))));
    }
    for (Map.Entry<String, Scores> one : scores.entrySet()) {
      Optional<Measure> measure = Measures.get(one.getKey());
      String called = MeasureText.name(one.getKey(), view.layer().directed());
      boolean counts = measure.filter(it -> it.scale() == Measure.Scale.COUNT).isPresent();
      Scores found = one.getValue();
      columns.add(
          Column.number(
              Messages.text("panels.table.rank", called),
              0,
              row -> found.isDefined(accounts[row]) ? found.rank(accounts[row]) : Double.NaN));
      columns.add(Column.number(called, counts ? 0 : DECIMALS, row -> found.value(accounts[row])));
    }
    return new Table(
        Messages.text("panels.table.title", network.title()),
        notes(network.provenance()),
        accounts.length,
        columns);
  }

  private static List<String> notes(Provenance provenance) {
    List<String> notes = new ArrayList<>();
    if (!provenance.notice().isBlank()) {
      notes.add(provenance.notice());
    }
    if (!provenance.source().isBlank()) {
      notes.add(
          provenance.sha256().isBlank()
              ? Messages.text("panels.table.source", provenance.source())
              : Messages.text(
                  "panels.table.source.hash", provenance.source(), provenance.sha256()));
    }
    return notes;
  }
}
