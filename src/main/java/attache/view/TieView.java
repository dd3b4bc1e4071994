package attache.view;

import attache.layouts.SimmelianBackbone;
import java.util.List;

/**
 * Which ties are drawn.
 *
 * @param choice which of them
 * @param backboneShare share of the ties that the backbone keeps for their strength, 0 to 1
 * @param bundled whether the ties of the selection, or of the backbone if nothing is selected, are
 *     bundled
 * @param overlay names of further layers whose ties are drawn together with those of the layer that
 *     is shown, each in its own colour; names of no layer, and of the shown one, are of no matter
 */
public record TieView(Choice choice, double backboneShare, boolean bundled, List<String> overlay) {
  /** Every tie. */
  public static final TieView ALL =
      new TieView(Choice.ALL, SimmelianBackbone.STANDARD_SHARE, false, List.of());

  public TieView {
    overlay = List.copyOf(overlay);
    if (!(backboneShare >= 0 && backboneShare <= 1)) {
      throw new IllegalArgumentException("a share of " + backboneShare + " ties cannot be kept");
    }
  }

  /** Which ties are drawn. */
  public enum Choice {
    /** Every tie. */
    ALL,
    /** Ties in both directions only. */
    MUTUAL,
    /** Only those of the selected accounts. */
    OF_SELECTION,
    /** Every tie, those of the backbone dark and the others faint. */
    BACKBONE_AND_REST,
    /** Only those of the backbone. */
    BACKBONE;

    /** Whether it needs to be known which ties are of the backbone. */
    public boolean tellsBackbone() {
      return this == BACKBONE_AND_REST || this == BACKBONE;
    }
  }

  /** With other ties drawn. */
  public TieView withChoice(Choice value) {
    return new TieView(value, backboneShare, bundled, overlay);
  }

  /** With another share of ties in the backbone. */
  public TieView withBackboneShare(double value) {
    return new TieView(choice, value, bundled, overlay);
  }

  /** With ties bundled or not. */
  public TieView withBundled(boolean value) {
    return new TieView(choice, backboneShare, value, overlay);
  }

  /** With the ties of other layers drawn together with those of the shown one. */
  public TieView withOverlay(List<String> value) {
    return new TieView(choice, backboneShare, bundled, value);
  }
}
