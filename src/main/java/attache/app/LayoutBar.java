package attache.app;

import attache.network.FollowNetwork;
import attache.panels.Notes;
import attache.text.Messages;
import attache.view.FilePositions;
import attache.view.LayoutChoice;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The switch between layouts in the top bar: those that are used most side by side, the others in a
 * menu that bears the name of the one that is shown. Used on the FX thread.
 */
final class LayoutBar extends HBox {
  private static final List<Command> SEGMENTS =
      List.of(Command.LAYOUT_FORCE, Command.LAYOUT_BACKBONE, Command.MATRIX);
  private static final List<Command> MORE =
      List.of(
          Command.LAYOUT_STRESS,
          Command.LAYOUT_CIRCLE,
          Command.LAYOUT_RADIAL,
          Command.LAYOUT_EGO_RINGS,
          Command.LAYOUT_GROUPED,
          Command.LAYOUT_MAP,
          Command.LAYOUT_FILE);

  private final List<ToggleButton> segments = new ArrayList<>();
  private final MenuButton more = new MenuButton();
  private @Nullable FollowNetwork network;

  /**
   * @param call carries a command out
   */
  LayoutBar(Consumer<Command> call) {
    getStyleClass().add("layout-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    for (Command command : SEGMENTS) {
      ToggleButton segment = new ToggleButton(name(command));
      String key = command == Command.MATRIX ? "matrix" : command.layout();
      segment.setId("layout-" + key);
      segment.setUserData(key);
      segment.getStyleClass().add(segments.isEmpty() ? "left-pill" : "center-pill");
      Notes.explain(segment, explanation(command));
      segment.setFocusTraversable(true);
      segment.setOnAction(
          e -> {
            // Whether it is the one that is shown follows from the view, not from the click.
            segment.setSelected(!segment.isSelected());
            call.accept(command);
          });
      segments.add(segment);
    }
    more.setId("layout-more");
    more.getStyleClass().addAll("right-pill", "layout-more");
    Notes.explain(more, Messages.text("app.layout.more.tooltip"));
    ToggleGroup group = new ToggleGroup();
    for (Command command : MORE) {
      RadioMenuItem item = new RadioMenuItem(name(command), new FontIcon(icon(command)));
      item.setId("layout-" + command.layout());
      item.setUserData(command.layout());
      item.setToggleGroup(group);
      item.setAccelerator(command.keys());
      item.setOnAction(e -> call.accept(command));
      more.getItems().add(item);
    }
    getChildren().addAll(segments);
    getChildren().add(more);
  }

  private static String name(Command command) {
    return command == Command.MATRIX
        ? Messages.text("app.layout.matrix")
        : Messages.text("layouts." + command.layout() + ".name");
  }

  private static String explanation(Command command) {
    if (command == Command.MATRIX) {
      return Messages.text(
          "app.layout.tooltip",
          Messages.text("app.layout.matrix.use"),
          Messages.text("app.layout.matrix.source"),
          command.keysText());
    }
    return Messages.text(
        "app.layout.tooltip",
        Messages.text("layouts." + command.layout() + ".use"),
        Messages.text("layouts." + command.layout() + ".source"),
        command.keysText());
  }

  private static Ikon icon(Command command) {
    return switch (command) {
      case LAYOUT_CIRCLE -> Feather.CIRCLE;
      case LAYOUT_RADIAL -> Feather.TARGET;
      case LAYOUT_EGO_RINGS -> Feather.DISC;
      case LAYOUT_GROUPED -> Feather.GRID;
      case LAYOUT_MAP -> Feather.GLOBE;
      case LAYOUT_FILE -> Feather.FILE_TEXT;
      default -> Feather.SHARE_2;
    };
  }

  /** Marks the layout that is shown. */
  void show(ViewState state) {
    if (!state.network().equals(network)) {
      network = state.network();
      boolean known = FilePositions.known(state.network());
      more.getItems().stream()
          .filter(item -> new LayoutChoice.InFile().key().equals(item.getUserData()))
          .forEach(item -> item.setVisible(known));
    }
    LayoutChoice layout = state.arrangement().layout();
    boolean drawn = !state.matrix().shown() && !state.study().shown();
    String shownKey = state.study().shown() ? "" : drawn ? layout.key() : "matrix";
    for (ToggleButton segment : segments) {
      segment.setSelected(shownKey.equals(segment.getUserData()));
    }
    String text = Messages.text("app.layout.more");
    boolean marked = false;
    for (var item : more.getItems()) {
      boolean shown = drawn && layout.key().equals(item.getUserData());
      ((RadioMenuItem) item).setSelected(shown);
      if (shown) {
        text = item.getText();
        marked = true;
      }
    }
    more.setText(text);
    more.setAccessibleText(Messages.text("app.layout.more.accessible", text));
    more.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), marked);
  }
}
