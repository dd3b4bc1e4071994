package attache.panels;

import atlantafx.base.controls.CustomTextField;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.ViewState;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Finds an account by name, id, country or country code while one types, and selects it. Enter
 * takes the match that is marked, with Ctrl or ⌘ in addition to what is selected. Used on the FX
 * thread.
 */
public final class SearchField extends CustomTextField {
  /** What the shell binds to {@link #begin}. */
  public static final KeyCombination SHORTCUT = KeyCombination.keyCombination("Shortcut+F");

  private static final int MOST = 8;

  private final Exploration exploration;
  private final SearchMatches matches = new SearchMatches(this::choose);
  private AccountIndex index;

  /** A search among the accounts of what is explored. */
  public SearchField(Exploration exploration) {
    this.exploration = exploration;
    index = AccountIndex.of(exploration.history().current().network());
    getStyleClass().add("search-field");
    setPromptText(Messages.text("panels.search.prompt"));
    setAccessibleText(Messages.text("panels.search.prompt"));
    Notes.explain(this, Messages.text("panels.search.tooltip"));
    setLeft(new StackPane(new FontIcon(Feather.SEARCH)));
    Label shortcut = new Label(SHORTCUT.getDisplayText());
    shortcut.getStyleClass().add("shortcut");
    shortcut.setMouseTransparent(true);
    shortcut.visibleProperty().bind(textProperty().isEmpty());
    setRight(shortcut);
    textProperty().addListener((text, before, after) -> search());
    focusedProperty()
        .addListener(
            (focus, before, after) -> {
              if (!after) {
                matches.hide();
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    exploration.history().addListener(this::changed);
  }

  /** Takes the focus and marks what stands there, so that typing replaces it. */
  public void begin() {
    requestFocus();
    selectAll();
  }

  private void changed(ViewState before, ViewState after) {
    if (before.network() != after.network()) {
      index = AccountIndex.of(after.network());
      if (isFocused()) {
        // Who was typing while the network was being opened looks for someone in it.
        search();
      } else {
        clear();
      }
    }
  }

  private void search() {
    String query = getText();
    if (query.isBlank()) {
      matches.hide();
      return;
    }
    matches.show(
        this,
        query.strip(),
        index.find(query, MOST),
        index,
        GroupPaint.of(exploration.history().current(), exploration.scores()),
        exploration.scores().shown());
  }

  private void choose(int account, boolean add) {
    matches.hide();
    clear();
    exploration
        .history()
        .replace(
            view ->
                view.withSelection(add ? view.selection().with(account) : Selection.of(account)));
  }

  private void onKey(KeyEvent pressed) {
    switch (pressed.getCode()) {
      case DOWN -> {
        if (matches.isShowing()) {
          matches.move(1);
        } else {
          search();
        }
      }
      case UP -> matches.move(-1);
      case ENTER -> {
        if (!matches.isShowing()) {
          search();
        }
        matches.current().ifPresent(account -> choose(account, pressed.isShortcutDown()));
      }
      case ESCAPE -> {
        if (getText().isEmpty()) {
          return;
        }
        matches.hide();
        clear();
      }
      default -> {
        return;
      }
    }
    pressed.consume();
  }
}
