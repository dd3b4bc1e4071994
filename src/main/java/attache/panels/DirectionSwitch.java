package attache.panels;

import attache.measures.BrokerageRoles.Direction;
import attache.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The choice whether roles between groups are read along follows or along information. */
final class DirectionSwitch extends HBox {
  private final ToggleButton follow = new ToggleButton(Messages.text("brokers.roles.follow"));
  private final ToggleButton flow = new ToggleButton(Messages.text("brokers.roles.flow"));
  private final ToggleGroup directions = new ToggleGroup();

  /**
   * A switch at follows.
   *
   * @param id begins the ids of the two buttons
   * @param choose told the direction that the user wants
   */
  DirectionSwitch(String id, Consumer<Direction> choose) {
    getStyleClass().add("tie-kinds");
    setMinWidth(USE_PREF_SIZE);
    add(follow, id + "-follow", "left-pill", Direction.FOLLOW, choose);
    add(flow, id + "-flow", "right-pill", Direction.FLOW, choose);
    follow.setSelected(true);
  }

  private void add(
      ToggleButton button, String id, String style, Direction direction, Consumer<Direction> to) {
    button.setId(id);
    button.getStyleClass().add(style);
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(directions);
    Notes.explain(button, read(direction));
    button.setOnAction(
        pressed -> {
          button.setSelected(true);
          to.accept(direction);
        });
    getChildren().add(button);
  }

  /** In which direction triads are read. */
  Direction chosen() {
    return flow.isSelected() ? Direction.FLOW : Direction.FOLLOW;
  }

  /** Shows another direction; nobody is told. */
  void show(Direction direction) {
    directions.selectToggle(direction == Direction.FLOW ? flow : follow);
  }

  /** What reading triads in a direction means, in a sentence. */
  static String read(Direction direction) {
    return switch (direction) {
      case FOLLOW -> Messages.text("brokers.roles.read.follow");
      case FLOW -> Messages.text("brokers.roles.read.flow");
    };
  }

  /** A direction in a word or two, for captions. */
  static String name(Direction direction) {
    return switch (direction) {
      case FOLLOW -> Messages.text("brokers.roles.along.follow");
      case FLOW -> Messages.text("brokers.roles.along.flow");
    };
  }
}
