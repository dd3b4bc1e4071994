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
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card of several accounts: their numbers side by side, and the ties among them. */
final class ComparisonView extends VBox {
  private static final int MOST_ACCOUNTS = 40;
  private static final int MOST_TIES = 60;

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
  private final VBox ties = new VBox(4);

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
    Label tieTitle = new Label(Messages.text("panels.compare.ties"));
    tieTitle.getStyleClass().add("section-title");
    getChildren()
        .addAll(
            head,
            ScopeNote.of(source.exploration()),
            table,
            more,
            new VBox(8, tieTitle, ties),
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
          if (others > 0) {
            ties.getChildren()
                .add(Paragraph.of(Messages.text("panels.compare.more_ties", others), "hint"));
          }
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
    GridPane.setHalignment(in, HPos.RIGHT);
    GridPane.setHalignment(between, HPos.RIGHT);
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
    found.first().stream()
        .skip(first)
        .limit(AT_A_TIME)
        .map(tie -> tie(tie.follower(), tie.followed(), tie.mutual()))
        .forEach(ties.getChildren()::add);
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

  private HBox tie(int from, int to, boolean mutual) {
    Hyperlink follower = source.link(from);
    Hyperlink followed = source.link(to);
    Label kind =
        new Label(
            mutual
                ? Messages.text("panels.compare.mutual")
                : Messages.text("panels.compare.follows"));
    kind.getStyleClass().add("faint");
    kind.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(6, follower, kind, followed);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
