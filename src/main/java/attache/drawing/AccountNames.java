package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.network.FollowNetwork;
import java.util.List;
import java.util.Optional;

/** The names of a network's accounts as they are written beside discs. Keeps their widths. */
final class AccountNames {
  private static final int LONGEST = 32;

  /** A long name that finds no place is cut to so many letters. */
  private static final List<Integer> CUTS = List.of(16, 10);

  private static final int LONG = 20;

  /** Among more accounts than this there are others to name instead, so no name is cut for room. */
  private static final int MOST_ACCOUNTS = 400;

  private final FollowNetwork network;
  private final ShortNames names;
  private final double[] widths;
  private final double[][] cutWidths;

  AccountNames(FollowNetwork network) {
    this.network = network;
    names = ShortNames.of(network);
    widths = new double[network.accountCount()];
    cutWidths = new double[CUTS.size()][network.accountCount()];
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
    return text.isEmpty() ? Optional.empty() : Optional.of(of(scene, account, text, widths));
  }

  /** In how many ways a name is cut where it finds no place, each shorter; 0 if it is short. */
  static int cuts(AccountName name) {
    boolean isLong = name.text().codePointCount(0, name.text().length()) > LONG;
    return isLong && (name.leads() || name.scene().shownCount() <= MOST_ACCOUNTS) ? CUTS.size() : 0;
  }

  /** The name cut in one of those ways, the longest first. */
  AccountName cut(AccountName name, int cut) {
    int account = name.account();
    String text = names.line(network.label(account), CUTS.get(cut));
    return of(name.scene(), account, text, cutWidths[cut]);
  }

  private static AccountName of(Scene scene, int account, String text, double[] widths) {
    boolean leading = AccountName.leads(scene, account);
    Weight weight = leading ? Weight.BOLD : Weight.REGULAR;
    double size =
        (leading ? AccountName.SELECTED_SIZE : LabelPlacer.SIZE) * scene.sight().pixelRatio();
    double width = leading ? Fonts.width(text, weight, size) : width(account, text, widths) * size;
    return new AccountName(scene, account, text, weight, size, width);
  }

  /** Width of a regular name at a size of 1; measured once an account. */
  private static double width(int account, String text, double[] widths) {
    if (widths[account] == 0) {
      widths[account] = Fonts.width(text, Weight.REGULAR, 100) / 100;
    }
    return widths[account];
  }
}
