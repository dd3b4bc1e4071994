package attache.panels;

import attache.network.FollowNetwork;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;

/** The name of an account that can be clicked, cut as {@link CutName} says. */
final class NameLink extends Hyperlink {
  private final CutName name;

  /**
   * @param network whose names are to be told apart
   */
  NameLink(Supplier<FollowNetwork> network, String whole) {
    name = new CutName(this, network);
    getStyleClass().add("name");
    name.show(whole);
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(super.computePrefWidth(height));
  }

  @Override
  protected void layoutChildren() {
    name.fit();
    super.layoutChildren();
  }
}
