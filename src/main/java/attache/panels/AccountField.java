package attache.panels;

import atlantafx.base.controls.CustomTextField;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that holds one account, found by name, id, country or code while one types. */
final class AccountField extends CustomTextField {
  private static final int MOST = 8;

  private final Supplier<ViewState> view;
  private final Supplier<ScoreTable> scores;
  private final IntConsumer choose;
  private final SearchMatches matches = new SearchMatches((account, add) -> chosen(account));
  private AccountIndex index;
  private int account = -1;
  private boolean showing;

  /**
   * An empty field.
   *
   * @param name what the account is for
   * @param choose told the account that the user chooses
   */
  AccountField(Exploration exploration, String name, IntConsumer choose) {
    this(() -> exploration.history().current(), exploration::scores, name, choose);
  }

  /**
   * An empty field for an account of some view.
   *
   * @param view whose accounts are found, with the colours that it gives them
   * @param scores what was computed for it
   * @param name what the account is for
   * @param choose told the account that the user chooses
   */
  AccountField(
      Supplier<ViewState> view, Supplier<ScoreTable> scores, String name, IntConsumer choose) {
    this.view = view;
    this.scores = scores;
    this.choose = choose;
    index = AccountIndex.of(view.get().network());
    setPromptText(Messages.text("panels.search.prompt"));
    setAccessibleText(name);
    Notes.explain(this, name);
    setLeft(new StackPane(new FontIcon(Feather.SEARCH)));
    textProperty()
        .addListener(
            (text, before, after) -> {
              if (!showing) {
                search();
              }
            });
    focusedProperty()
        .addListener(
            (focus, before, after) -> {
              if (after) {
                selectAll();
              } else {
                matches.hide();
                show(account);
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Shows an account; none if negative. */
  void show(int shown) {
    if (index.network() != view.get().network()) {
      index = AccountIndex.of(view.get().network());
    }
    account = shown;
    showing = true;
    setText(shown < 0 ? "" : index.network().label(shown));
    showing = false;
  }

  private void chosen(int found) {
    matches.hide();
    show(found);
    choose.accept(found);
  }

  private void search() {
    if (getText().isBlank()) {
      matches.hide();
      return;
    }
    matches.show(
        this,
        getText().strip(),
        index.find(getText(), MOST),
        index,
        GroupPaint.of(view.get(), scores.get()),
        scores.get().shown());
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
        matches.current().ifPresent(this::chosen);
      }
      case ESCAPE -> {
        if (!matches.isShowing()) {
          return;
        }
        matches.hide();
        show(account);
      }
      default -> {
        return;
      }
    }
    pressed.consume();
  }
}
