package attache.panels;

import attache.network.FollowNetwork;
import java.util.function.Supplier;
import javafx.scene.control.Label;

/** The name of an account, cut as {@link CutName} says. */
final class NameLabel extends Label {
  private final CutName name;

  /**
   * @param network whose names are to be told apart
   */
  NameLabel(Supplier<FollowNetwork> network) {
    name = new CutName(this, network);
  }

  /** Shows a name. */
  void show(String whole) {
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
