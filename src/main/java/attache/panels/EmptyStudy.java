package attache.panels;

import attache.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The body of a study that lacks data: what it would tell, and the ways to get there. */
final class EmptyStudy {
  /** How wide its words are. */
  private static final double WIDTH = 440;

  private EmptyStudy() {}

  /**
   * Such a body.
   *
   * @param texts keys of what it says, a paragraph each
   * @param ways the ways to the data
   */
  static Node of(List<String> texts, Button... ways) {
    VBox hint = new VBox(10);
    hint.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    texts.forEach(key -> hint.getChildren().add(Paragraph.of(Messages.text(key), "faint")));
    if (ways.length > 0) {
      FlowPane row = new FlowPane(8, 8, ways);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWrapLength(0);
      hint.getChildren().add(row);
    }
    return new StackPane(hint);
  }

  /** A way to the data that is missing. */
  static Button way(String id, String key, Runnable go) {
    Button way = new Button(Messages.text(key));
    way.setId(id);
    way.setMinWidth(Region.USE_PREF_SIZE);
    way.setOnAction(pressed -> go.run());
    return way;
  }
}
