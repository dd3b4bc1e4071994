package attache.drawing;

import attache.measures.Role;
import attache.view.Theme;
import java.util.List;

/**
 * The colours of a drawing on one ground, as opaque {@code 0xAARRGGBB}. Categories are those of
 * Okabe and Ito (2008), which people with any common colour vision tell apart; they are the same on
 * both grounds, so that a group keeps its colour when the theme changes.
 *
 * @param theme the ground these colours are made for
 * @param ground what everything is drawn on
 * @param text names and headings
 * @param mutedText captions, and names of what is dimmed
 * @param frame thin lines around boxes
 * @param tie ties of which nothing more is said; drawn at low opacity
 * @param follows ties from a selected account to one that does not follow back
 * @param followedBy ties to a selected account from one that it does not follow back
 * @param mutual ties of a selected account that go both ways
 * @param accent the ring around what is selected
 * @param other accounts of groups for which no colour is left
 * @param missing accounts without a value
 * @param categories colours of groups, the most telling first
 * @param sequence colours of a number, evenly spread from little to much; what is much stands out
 *     from the ground the most
 */
public record Palette(
    Theme theme,
    int ground,
    int text,
    int mutedText,
    int frame,
    int tie,
    int follows,
    int followedBy,
    int mutual,
    int accent,
    int other,
    int missing,
    List<Integer> categories,
    List<Integer> sequence) {

  /** Contrast that WCAG 2.1 asks of marks that must be seen (1.4.11). */
  static final double MARK_CONTRAST = 3;

  private static final List<Integer> OKABE_ITO =
      List.of(0xff0072b2, 0xff56b4e9, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xffd55e00, 0xfff0e442);

  /**
   * The colour map of van der Walt and Smith (2015), even to the eye in lightness with any common
   * colour vision, in ten places from dark to light.
   */
  private static final List<Integer> VIRIDIS =
      List.of(
          0xff440154,
          0xff482878,
          0xff3e4a89,
          0xff31688e,
          0xff26828e,
          0xff1f9e89,
          0xff35b779,
          0xff6ece58,
          0xffb5de2b,
          0xfffde725);

  /** For a white ground. */
  public static final Palette LIGHT =
      new Palette(
          Theme.LIGHT,
          0xffffffff,
          0xff1f2328,
          0xff59636e,
          0xffd8dee4,
          0xff57606a,
          0xff0b4fb3,
          0xffd14f24,
          0xff45175f,
          0xff0969da,
          0xff8a929b,
          0xffd4d9de,
          OKABE_ITO,
          VIRIDIS.reversed());

  /** For a nearly black ground. */
  public static final Palette DARK =
      new Palette(
          Theme.DARK,
          0xff0d1117,
          0xffe6edf3,
          0xff9198a1,
          0xff30363d,
          0xff9aa4af,
          0xff58a6ff,
          0xffc9541f,
          0xffdcc8ff,
          0xff58a6ff,
          0xff848d97,
          0xff3d444d,
          OKABE_ITO,
          VIRIDIS.subList(1, 10));

  public Palette {
    categories = List.copyOf(categories);
    sequence = List.copyOf(sequence);
  }

  /** The colours for a theme. */
  public static Palette of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
    };
  }

  /** The colour of ties of a kind. */
  public int tie(TieKind kind) {
    return switch (kind) {
      case PLAIN -> tie;
      case FOLLOWS -> follows;
      case FOLLOWED_BY -> followedBy;
      case MUTUAL -> mutual;
    };
  }

  /** The colour of a role between groups. */
  public int role(Role role) {
    return categories.get(role.place());
  }

  /** The grey of a role, darker or lighter than its neighbours', where colours mean groups. */
  public int roleShade(Role role) {
    return Argb.mix(text, ground, 0.2 + 0.55 * role.place() / (Role.values().length - 1));
  }

  /**
   * The colours of layers in one picture, of Okabe and Ito: those that stand out from the ground,
   * neighbours of different lightness.
   */
  List<Integer> layers() {
    List<Integer> places = theme == Theme.DARK ? List.of(1, 2, 3, 4, 6) : List.of(0, 5, 3, 4, 2);
    return places.stream().map(categories::get).toList();
  }

  /**
   * What one network has and the other lacks, where it was gained: a blue of Okabe and Ito, on a
   * light ground so dark that it differs from the other in grey, too.
   */
  int gained() {
    return theme == Theme.DARK ? categories.get(1) : Argb.mix(categories.get(0), text, 0.22);
  }

  /** The same where it was lost: their orange red, which nobody takes for the blue. */
  int lost() {
    return categories.get(5);
  }

  /** What came with an account that was not sampled before: a paler blue. */
  int came() {
    return Argb.mix(gained(), ground, 0.45);
  }

  /** What went with an account that is not sampled any more: a paler orange. */
  int went() {
    return Argb.mix(lost(), ground, 0.45);
  }

  /**
   * The rim that a disc of some fill needs to stand out from the ground: the fill itself if it does
   * so alone, otherwise the fill moved towards the text colour until its contrast is 3.
   */
  public int rim(int fill) {
    int rim = fill;
    for (double share = 0.05; Argb.contrast(rim, ground) < MARK_CONTRAST; share += 0.05) {
      rim = Argb.mix(fill, text, share);
    }
    return rim;
  }

  /** The cell of a matrix whose follow is not returned: as light as it may be and still be seen. */
  int matrixOneWay() {
    double share = 0.4;
    while (share > 0 && Argb.contrast(Argb.mix(other, ground, share), ground) < MARK_CONTRAST) {
      share -= 0.05;
    }
    return Argb.mix(other, ground, Math.max(0, share));
  }

  /**
   * The cell of a matrix whose follow is returned: the colour of mutual ties, so far from that of
   * the others in lightness that the two differ for everyone.
   */
  int matrixMutual() {
    double share = 0;
    while (share < 1 && Argb.contrast(Argb.mix(mutual, text, share), matrixOneWay()) < 1.9) {
      share += 0.05;
    }
    return Argb.mix(mutual, text, Math.min(1, share));
  }

  /** The opaque colour of a mark of some colour that is dimmed because others are selected. */
  public int dimmed(int fill) {
    return Argb.mix(fill, ground, 0.65);
  }
}
