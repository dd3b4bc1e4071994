package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.network.FollowNetwork;
import java.util.Optional;

/** The names of a network's accounts as they are written beside discs. Keeps their widths. */
final class AccountNames {
  private static final int LONGEST = 32;

  private final FollowNetwork network;
  private final ShortNames names;
  private final double[] widths;

  AccountNames(FollowNetwork network) {
    this.network = network;
    names = ShortNames.of(network);
    widths = new double[network.accountCount()];
  }

  /** Whose names they are. */
  FollowNetwork network() {
    return network;
  }

  /**
   * The name of an account in a scene; none if it is empty.
   *
   * @param scene of the network
   */
  Optional<AccountName> of(Scene scene, int account) {
    String text = names.line(network.label(account), LONGEST);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Standing standing = scene.emphasis.standing[account];
    boolean leading = standing == Standing.SELECTED || standing == Standing.HOVERED;
    Weight weight = leading ? Weight.BOLD : Weight.REGULAR;
    double size =
        (leading ? AccountName.SELECTED_SIZE : LabelPlacer.SIZE) * scene.sight().pixelRatio();
    double width = leading ? Fonts.width(text, weight, size) : width(account, text) * size;
    return Optional.of(new AccountName(scene, account, text, weight, size, width));
  }

  /** Width of an account's regular name at a size of 1; measured once. */
  private double width(int account, String text) {
    if (widths[account] == 0) {
      widths[account] = Fonts.width(text, Weight.REGULAR, 100) / 100;
    }
    return widths[account];
  }
}
