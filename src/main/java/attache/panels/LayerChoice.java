package attache.panels;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.text.TellingParts;
import attache.view.Exploration;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Which layer of a network is shown and measured, and which are drawn together with it. There is
 * nothing to choose of a network of one layer. Used on the FX thread.
 */
final class LayerChoice extends VBox {
  /** So many layers have a line of their own. */
  private static final int MOST = 12;

  private final Exploration exploration;
  private final Choice shown;
  private final VBox others = new VBox(6);
  private @Nullable FollowNetwork network;
  private String layer = "";

  /** A choice of the layers of what is explored. */
  LayerChoice(Exploration exploration) {
    super(6);
    this.exploration = exploration;
    setId("layer-choice");
    shown =
        new Choice(
            "layer-shown",
            Messages.text("panels.encoding.layer"),
            name -> name,
            name -> exploration.history().replace(view -> view.withLayer(name)));
    Label heading = new Label(Messages.text("panels.encoding.layers"));
    heading.getStyleClass().add("section-title");
    getChildren().addAll(heading, shown, others);
  }

  /** Shows what can be chosen in a view, and what is. */
  void show(ViewState view) {
    List<String> names = view.network().layers().stream().map(Layer::name).toList();
    setVisible(names.size() > 1);
    setManaged(names.size() > 1);
    shown.show(names, view.layerName());
    if (view.network() != network || !view.layerName().equals(layer)) {
      network = view.network();
      layer = view.layerName();
      List<String> brief = TellingParts.of(names);
      others
          .getChildren()
          .setAll(
              IntStream.range(0, names.size())
                  .filter(number -> !names.get(number).equals(view.layerName()))
                  .limit(MOST)
                  .mapToObj(number -> box(names.get(number), brief.get(number)))
                  .toList());
    }
    others
        .getChildren()
        .forEach(
            box -> ((CheckBox) box).setSelected(view.ties().overlay().contains(box.getUserData())));
  }

  private CheckBox box(String name, String brief) {
    CheckBox box = new CheckBox(Messages.text("panels.encoding.layer.over", brief));
    Notes.explain(box, name);
    box.setId("layer-over-" + name);
    box.setMnemonicParsing(false);
    box.setUserData(name);
    box.setOnAction(chosen -> draw(name, box.isSelected()));
    return box;
  }

  private void draw(String name, boolean over) {
    exploration
        .history()
        .replace(
            view -> {
              List<String> drawn = new ArrayList<>(view.ties().overlay());
              drawn.remove(name);
              if (over) {
                drawn.add(name);
              }
              return view.withTies(view.ties().withOverlay(drawn));
            });
  }
}
