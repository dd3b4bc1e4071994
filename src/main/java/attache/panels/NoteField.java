package attache.panels;

import attache.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What the user wants to remember about an account; what is typed is kept at once. */
final class NoteField extends VBox {
  private static final int ROWS = 3;

  private final CardSource source;
  private final TextArea text = new TextArea();
  private int account = -1;

  NoteField(CardSource source) {
    super(8);
    this.source = source;
    getStyleClass().add("note-section");
    Label title = new Label(Messages.text("panels.card.note"));
    title.getStyleClass().add("section-title");
    text.setId("note");
    text.setPromptText(Messages.text("panels.card.note.prompt"));
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    title.setLabelFor(text);
    text.textProperty().addListener((o, before, after) -> keep(after));
    getChildren().addAll(title, text);
  }

  /** Shows the note on an account. */
  void show(int shown) {
    boolean other = shown != account;
    account = shown;
    String note = source.view().notes().of(shown);
    text.setAccessibleText(
        Messages.text("panels.card.note.accessible", source.network().label(shown)));
    // While one types, trailing blanks are no reason to put the text and the cursor anew.
    if (other || !text.getText().equals(note)) {
      account = -1;
      text.setText(note);
      account = shown;
    }
  }

  private void keep(String note) {
    int of = account;
    if (of >= 0) {
      source.exploration().history().replace(view -> view.withNotes(view.notes().with(of, note)));
    }
  }
}
