package attache.panels;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.TiesAmong;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card of several accounts: their numbers side by side, and the ties among them. */
final class ComparisonView extends VBox {
  private static final int MOST_ACCOUNTS = 40;
  private static final int MOST_TIES = 60;

  /** A rank takes so much of the width beside its score at least, the gap included. */
  private static final double RANK_WIDTH = 18;

  /** Rows that come in one step. */
  private static final int AT_A_TIME = 6;

  private final CardSource source;
  private @Nullable Told told;

  private record Told(
      Layer layer,
      List<Integer> accounts,
      Optional<Scores> inDegree,
      Optional<Scores> betweenness,
      GroupPaint paint) {}

  private final Label title = new Label();
  private final Label among = Paragraph.of("", "faint");
  private final GridPane table = new GridPane();
  private final Label more = Paragraph.of("", "hint");
  private final GridPane ties = new GridPane();
  private final Label moreTies = Paragraph.of("", "hint");
  private final VBox tieSection = new VBox(8);

  ComparisonView(CardSource source) {
    this.source = source;
    getStyleClass().addAll("card", "comparison");
    title.getStyleClass().add("panel-title");
    title.setWrapText(true);
    VBox head = new VBox(2, title, among);
    head.getStyleClass().add("card-head");
    table.setHgap(8);
    table.setVgap(5);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(60);
    table.getColumnConstraints().add(name);
    for (int column = 0; column < 4; column++) {
      ColumnConstraints number = new ColumnConstraints();
      number.setHalignment(HPos.RIGHT);
      number.setMinWidth(USE_PREF_SIZE);
      table.getColumnConstraints().add(number);
    }
    ties.setHgap(6);
    ties.setVgap(4);
    // Equal columns of names: a name that is too long for them is cut alike in every line.
    ties.getColumnConstraints().addAll(names(), new ColumnConstraints(), names());
    moreTies.managedProperty().bind(moreTies.visibleProperty());
    Label tieTitle = new Label(Messages.text("panels.compare.ties"));
    tieTitle.getStyleClass().add("section-title");
    tieSection.getChildren().addAll(tieTitle, ties, moreTies);
    getChildren()
        .addAll(
            head,
            ScopeNote.of(source.exploration()),
            table,
            more,
            tieSection,
            Paragraph.of(Messages.text("panels.compare.hint"), "hint"));
  }

  /** The steps that show a selection; none if it is shown already as it is. */
  List<Runnable> steps(Selection selection) {
    List<Integer> accounts = List.copyOf(selection.accounts());
    Told wanted =
        new Told(
            source.layer(),
            accounts,
            source.scores(Measures.IN_DEGREE),
            source.scores(Measures.BETWEENNESS_NORMALIZED),
            source.paint());
    if (wanted.equals(told)) {
      return List.of();
    }
    told = null;
    TiesAmong found = TiesAmong.of(source.layer(), accounts, MOST_TIES);
    List<Integer> listed = accounts.stream().limit(MOST_ACCOUNTS).toList();
    List<Runnable> steps = new ArrayList<>();
    steps.add(
        () -> {
          title.setText(Messages.text("panels.compare.title", accounts.size()));
          among.setText(Messages.text("panels.compare.among", found.tied(), found.pairs()));
          int hidden = accounts.size() - MOST_ACCOUNTS;
          more.setText(hidden > 0 ? Messages.text("panels.compare.more", hidden) : "");
          more.setVisible(hidden > 0);
          more.setManaged(hidden > 0);
          ties.getChildren().clear();
          moreTies.setVisible(false);
          tieSection.setVisible(found.tied() > 0);
          tieSection.setManaged(found.tied() > 0);
          beginTable();
          addRows(listed, 0);
        });
    for (int row = AT_A_TIME; row < listed.size(); row += AT_A_TIME) {
      int first = row;
      steps.add(() -> addRows(listed, first));
    }
    for (int tie = 0; tie < found.first().size(); tie += AT_A_TIME) {
      int first = tie;
      steps.add(() -> addTies(found, first));
    }
    steps.add(
        () -> {
          long others = found.tied() - found.first().size();
          moreTies.setText(Messages.text("panels.compare.more_ties", others));
          moreTies.setVisible(others > 0);
          told = wanted;
        });
    return steps;
  }

  private void beginTable() {
    table.getChildren().clear();
    Label in =
        head(MeasureWords.head(Measures.IN_DEGREE, source.layer().directed()), Measures.IN_DEGREE);
    Label between =
        head(
            MeasureWords.head(Measures.BETWEENNESS_NORMALIZED, source.layer().directed()),
            Measures.BETWEENNESS_NORMALIZED);
    table.add(in, 1, 0, 2, 1);
    table.add(between, 3, 0, 2, 1);
    widen(1, in);
    widen(3, between);
  }

  /** Makes a column so wide that the head over it and the next one does not run into another. */
  private void widen(int column, Label head) {
    GridPane.setHalignment(head, HPos.RIGHT);
    GridPane.setFillWidth(head, false);
    Region spread = new Region();
    spread.prefWidthProperty().bind(head.widthProperty().subtract(RANK_WIDTH));
    spread.setMinWidth(USE_PREF_SIZE);
    table.add(spread, column, 0);
  }

  private void addRows(List<Integer> accounts, int first) {
    for (int row = first; row < Math.min(first + AT_A_TIME, accounts.size()); row++) {
      int account = accounts.get(row);
      HBox name = new HBox(6, source.dot(account), source.link(account));
      name.setAlignment(Pos.CENTER_LEFT);
      table.addRow(
          row + 1,
          name,
          value(Measures.IN_DEGREE, account),
          rank(Measures.IN_DEGREE, account),
          value(Measures.BETWEENNESS_NORMALIZED, account),
          rank(Measures.BETWEENNESS_NORMALIZED, account));
    }
  }

  private void addTies(TiesAmong found, int first) {
    for (int row = first; row < Math.min(first + AT_A_TIME, found.first().size()); row++) {
      TiesAmong.Tie tie = found.first().get(row);
      Label kind =
          new Label(
              Messages.text(
                  !source.layer().directed()
                      ? "panels.compare.tied"
                      : tie.mutual() ? "panels.compare.mutual" : "panels.compare.follows"));
      kind.getStyleClass().add("faint");
      kind.setMinWidth(USE_PREF_SIZE);
      ties.addRow(row, source.link(tie.follower()), kind, source.link(tie.followed()));
    }
  }

  private Label head(String text, String measure) {
    Label label = new Label(text);
    label.getStyleClass().add("head");
    label.setMinWidth(USE_PREF_SIZE);
    Notes.explain(label, MeasureWords.definition(measure, source.layer().directed()));
    return label;
  }

  private Label value(String measure, int account) {
    Label label =
        new Label(
            source
                .scores(measure)
                .map(scores -> MeasureWords.value(measure, scores, account))
                .orElse("…"));
    label.getStyleClass().add("strong");
    return label;
  }

  private Label rank(String measure, int account) {
    Label label =
        new Label(source.scores(measure).map(scores -> shortRank(scores, account)).orElse(""));
    label.getStyleClass().add("faint");
    return label;
  }

  private static String shortRank(Scores scores, int account) {
    return scores.isDefined(account)
        ? Messages.text(
            "panels.compare.rank", scores.rank(account), scores.sharedBy(account) > 1 ? 1 : 0)
        : "";
  }

  private static ColumnConstraints names() {
    ColumnConstraints names = new ColumnConstraints(0, 100, Double.MAX_VALUE);
    names.setHgrow(Priority.ALWAYS);
    return names;
  }
}
