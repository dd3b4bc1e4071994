package attache.panels;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.TiesAmong;
import attache.text.Messages;
import attache.view.Selection;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card of several accounts: their numbers side by side, and the ties among them. */
final class ComparisonView extends VBox {
  private static final int MOST_ACCOUNTS = 40;
  private static final int MOST_TIES = 60;

  private final CardSource source;
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
            table,
            more,
            new VBox(8, tieTitle, ties),
            Paragraph.of(Messages.text("panels.compare.hint"), "hint"));
  }

  void show(Selection selection) {
    List<Integer> accounts = List.copyOf(selection.accounts());
    title.setText(Messages.text("panels.compare.title", accounts.size()));
    showTable(accounts);
    int hidden = accounts.size() - MOST_ACCOUNTS;
    more.setText(hidden > 0 ? Messages.text("panels.compare.more", hidden) : "");
    more.setVisible(hidden > 0);
    more.setManaged(hidden > 0);
    showTies(accounts);
  }

  private void showTable(List<Integer> accounts) {
    table.getChildren().clear();
    Label in = head(MeasureWords.head(Measures.IN_DEGREE), Measures.IN_DEGREE);
    Label between =
        head(MeasureWords.head(Measures.BETWEENNESS_NORMALIZED), Measures.BETWEENNESS_NORMALIZED);
    table.add(in, 1, 0, 2, 1);
    table.add(between, 3, 0, 2, 1);
    GridPane.setHalignment(in, HPos.RIGHT);
    GridPane.setHalignment(between, HPos.RIGHT);
    int row = 1;
    for (int account : accounts.stream().limit(MOST_ACCOUNTS).toList()) {
      HBox name = new HBox(6, source.dot(account), source.link(account));
      name.setAlignment(Pos.CENTER_LEFT);
      table.addRow(
          row++,
          name,
          value(Measures.IN_DEGREE, account),
          rank(Measures.IN_DEGREE, account),
          value(Measures.BETWEENNESS_NORMALIZED, account),
          rank(Measures.BETWEENNESS_NORMALIZED, account));
    }
  }

  private static Label head(String text, String measure) {
    Label label = new Label(text);
    label.getStyleClass().add("head");
    Notes.explain(label, MeasureWords.definition(measure));
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

  private void showTies(List<Integer> accounts) {
    TiesAmong found = TiesAmong.of(source.layer(), accounts, MOST_TIES);
    among.setText(Messages.text("panels.compare.among", found.tied(), found.pairs()));
    ties.getChildren()
        .setAll(
            found.first().stream()
                .map(tie -> tie(tie.follower(), tie.followed(), tie.mutual()))
                .toList());
    long others = found.tied() - found.first().size();
    if (others > 0) {
      ties.getChildren()
          .add(Paragraph.of(Messages.text("panels.compare.more_ties", others), "hint"));
    }
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
