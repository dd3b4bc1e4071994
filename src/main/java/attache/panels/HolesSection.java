package attache.panels;

import attache.measures.InPlainWords;
import attache.measures.Measure.Scale;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.StructuralHoles;
import attache.measures.StructuralHoles.Contact;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/**
 * Burt's structural holes around an account: constraint, effective size, efficiency, and how much
 * each contact constrains it.
 */
final class HolesSection extends CardSection {
  private static final double ROW = 26;
  private static final int MOST_ROWS = 7;
  private static final double DOT = 4.5;
  private static final List<String> MEASURES =
      List.of(Measures.CONSTRAINT, Measures.EFFECTIVE_SIZE, Measures.EFFICIENCY);

  private final CardSource source;
  private final CardRequests requests;
  private final GridPane figures = new GridPane();
  private final Label contactsHead = Paragraph.of("", "hint");
  private final ListView<Contact> contacts = new ListView<>();
  private double greatest;
  private DoubleFunction<String> written = value -> MeasureText.value(Scale.SCORE, value);
  private int account = -1;
  private Background.@Nullable Task finding;
  private @Nullable Layer shownLayer;
  private int shownAccount = -1;

  HolesSection(CardSource source, FoldedSections folded, CardRequests requests) {
    super("holes", Messages.text("brokers.holes.title"), folded);
    this.source = source;
    this.requests = requests;
    Notes.explain(title(), Messages.text("brokers.holes.tooltip"));
    figures.setHgap(12);
    figures.setVgap(4);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints value = new ColumnConstraints();
    value.setHalignment(HPos.RIGHT);
    ColumnConstraints rank = new ColumnConstraints();
    rank.setHalignment(HPos.RIGHT);
    figures.getColumnConstraints().addAll(name, value, rank);
    contacts.setId("contacts");
    contacts.getStyleClass().add("tie-list");
    contacts.setFixedCellSize(ROW);
    contacts.setAccessibleText(Messages.text("brokers.holes.contacts.name"));
    contacts.setCellFactory(view -> new ContactCell());
    contacts.setOnKeyPressed(
        pressed -> {
          Contact chosen = contacts.getSelectionModel().getSelectedItem();
          if (pressed.getCode() == KeyCode.ENTER && chosen != null) {
            pressed.consume();
            source.select(chosen.account());
          }
        });
    body()
        .getChildren()
        .addAll(
            figures,
            Paragraph.of(Messages.text("brokers.holes.low"), "hint"),
            contactsHead,
            contacts);
  }

  /** Shows an account. */
  void show(int shown) {
    account = shown;
    if (!isUnfolded()) {
      return;
    }
    MEASURES.forEach(source.exploration()::want);
    figures.getChildren().clear();
    int row = 0;
    for (String measure : MEASURES) {
      Optional<Scores> scores = source.scores(measure);
      Hyperlink name = new Hyperlink(MeasureWords.name(measure, true));
      Notes.explain(name, MeasureWords.definition(measure, true));
      name.setOnAction(pressed -> requests.explain(measure, account));
      Label value =
          new Label(scores.map(it -> MeasureWords.value(measure, it, account)).orElse("…"));
      value.getStyleClass().add("strong");
      Label rank = new Label(scores.map(it -> InPlainWords.rank(it, account)).orElse(""));
      rank.getStyleClass().add("faint");
      figures.addRow(row++, name, value, rank);
    }
    Layer layer = source.measured();
    if (layer != shownLayer || account != shownAccount) {
      shownLayer = layer;
      shownAccount = account;
      find(layer, account);
    }
  }

  private void find(Layer layer, int of) {
    leave();
    contacts.getItems().clear();
    contactsHead.setText(Messages.text("panels.card.computing"));
    finding =
        source
            .exploration()
            .background()
            .start(
                Messages.text("brokers.holes.work"),
                progress -> StructuralHoles.of(layer, false).around(of).contacts(),
                this::fill);
  }

  private void fill(List<Contact> found) {
    greatest = found.isEmpty() ? 0 : found.getFirst().constraint();
    written =
        MeasureText.column(Scale.SCORE, found.stream().mapToDouble(Contact::constraint).toArray());
    contactsHead.setText(
        found.isEmpty()
            ? Messages.text("brokers.holes.none")
            : Messages.text("brokers.holes.contacts", found.size()));
    contacts.getItems().setAll(found);
    double height = Math.min(found.size(), MOST_ROWS) * ROW + 2;
    contacts.setMinHeight(height);
    contacts.setPrefHeight(height);
    contacts.setMaxHeight(height);
  }

  @Override
  void unfolded() {
    if (account >= 0) {
      show(account);
    }
  }

  /** Gives up what is being found. */
  void leave() {
    if (finding != null) {
      finding.cancel();
    }
    finding = null;
  }

  /** A contact, how much it constrains as a bar and a number. */
  private final class ContactCell extends ListCell<Contact> {
    private final Circle dot = new Circle(DOT);
    private final Label name = new Label();
    private final Region bar = new Region();
    private final Label number = new Label();
    private final HBox row;

    ContactCell() {
      name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      bar.getStyleClass().add("share-bar");
      bar.setMinHeight(5);
      bar.setMaxHeight(5);
      StackPane track = new StackPane(bar);
      track.setMinWidth(PairCell.BAR);
      track.setMaxWidth(PairCell.BAR);
      track.setAlignment(Pos.CENTER_LEFT);
      number.setMinWidth(60);
      number.setAlignment(Pos.CENTER_RIGHT);
      row = new HBox(8, dot, name, track, number);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
      setOnMouseClicked(
          clicked -> {
            Contact contact = getItem();
            if (contact != null) {
              source.select(contact.account());
            }
          });
    }

    @Override
    @SuppressWarnings("NullAway") // the toolkit's contract: an empty cell's item is null
    protected void updateItem(Contact contact, boolean empty) {
      super.updateItem(contact, empty);
      if (empty || contact == null || contact.account() >= source.network().accountCount()) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      dot.setFill(source.paint().color(contact.account()));
      name.setText(source.network().label(contact.account()));
      double width = greatest > 0 ? Math.max(2, PairCell.BAR * contact.constraint() / greatest) : 0;
      bar.setMinWidth(width);
      bar.setMaxWidth(width);
      number.setText(written.apply(contact.constraint()));
      setAccessibleText(Messages.text("brokers.holes.told", name.getText(), number.getText()));
      setGraphic(row);
    }
  }
}
