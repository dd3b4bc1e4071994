package attache.panels;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Shown;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.stage.Popup;

/** The list of matches below the search field; one of them is marked. */
final class SearchMatches {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double DOT = 4.5;

  /** How faint the dot of an account is that the filter hides. */
  private static final double HIDDEN = 0.35;

  private final Popup popup = new Popup();
  private final VBox list = new VBox();
  private final Choice onChoice;
  private int[] accounts = {};
  private int current;

  /** Is told what the user chooses. */
  @FunctionalInterface
  interface Choice {
    /**
     * An account was chosen.
     *
     * @param account which
     * @param add whether it shall be selected in addition to others
     */
    void choose(int account, boolean add);
  }

  SearchMatches(Choice onChoice) {
    this.onChoice = onChoice;
    list.getStyleClass().add("search-matches");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  /** Shows matches below a field; the first one is marked. */
  void show(
      Region field,
      String query,
      int[] found,
      AccountIndex index,
      GroupPaint paint,
      Optional<Shown> left) {
    accounts = found;
    current = 0;
    list.setPrefWidth(Math.max(260, field.getWidth()));
    if (found.length == 0) {
      Label nothing = new Label(Messages.text("panels.search.nothing", query));
      nothing.getStyleClass().add("nothing");
      nothing.setWrapText(true);
      list.getChildren().setAll(List.of(nothing));
    } else {
      list.getChildren().clear();
      for (int account : found) {
        list.getChildren().add(row(account, index.network(), paint, left));
      }
    }
    mark();
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    if (!popup.isShowing() && bounds != null) {
      popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }

  private Node row(int account, FollowNetwork network, GroupPaint paint, Optional<Shown> left) {
    boolean hidden = left.isPresent() && !left.get().contains(account);
    Label name = new Label(network.label(account));
    name.getStyleClass().add("match-name");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Label detail =
        new Label(
            hidden
                ? Messages.text("panels.search.hidden", detail(account, network))
                : detail(account, network));
    detail.getStyleClass().add("detail");
    detail.setMinWidth(0);
    HBox.setHgrow(detail, Priority.ALWAYS);
    Circle dot = new Circle(DOT, paint.color(account));
    dot.setOpacity(hidden ? HIDDEN : 1);
    HBox row = new HBox(8, dot, name, detail);
    row.getStyleClass().add("match");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(name.getText() + ", " + detail.getText());
    row.setOnMouseEntered(entered -> markOnly(account));
    row.setOnMousePressed(pressed -> onChoice.choose(account, pressed.isShortcutDown()));
    return row;
  }

  /** What tells an account from others of the same name: its codes and id. */
  private static String detail(int account, FollowNetwork network) {
    String label = network.label(account);
    return Stream.concat(
            network.attributes().stream()
                .filter(AccountIndex::telling)
                .map((AttributeColumn column) -> column.text(account)),
            Stream.of(network.id(account)))
        .filter(text -> !text.isBlank() && !text.equals(label))
        .distinct()
        .limit(3)
        .collect(Collectors.joining(" · "));
  }

  private void markOnly(int account) {
    for (int i = 0; i < accounts.length; i++) {
      if (accounts[i] == account) {
        current = i;
      }
    }
    mark();
  }

  private void mark() {
    for (int i = 0; i < list.getChildren().size(); i++) {
      list.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == current);
    }
  }

  /** Marks the next match, or the one before; from the last on to the first. */
  void move(int step) {
    if (accounts.length > 0) {
      current = Math.floorMod(current + step, accounts.length);
      mark();
    }
  }

  /** The match that is marked; also where the list could not be shown, as in a busy window. */
  OptionalInt current() {
    return current < accounts.length ? OptionalInt.of(accounts[current]) : OptionalInt.empty();
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    accounts = new int[0];
    popup.hide();
  }
}
