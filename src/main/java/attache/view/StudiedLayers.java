package attache.view;

import attache.network.Layer;
import attache.network.SubLayer;
import attache.network.Waves;
import java.util.BitSet;
import java.util.Optional;

/**
 * The two layers that the study of layers compares: the one that is shown and another one, both
 * among the accounts that were observed in both and that the filter leaves. So a tie of an account
 * that one wave did not observe is neither gained nor lost.
 *
 * @param shown the layer that is shown
 * @param other the layer that it is compared with
 * @param first the ties of the shown layer among the accounts compared
 * @param second those of the other layer, with the same accounts
 * @param onlyFirst how many accounts only the shown layer observed
 * @param onlySecond how many accounts only the other layer observed
 * @param hidden how many accounts that both layers observed the filter hides
 */
public record StudiedLayers(
    Layer shown,
    Layer other,
    SubLayer first,
    SubLayer second,
    int onlyFirst,
    int onlySecond,
    int hidden) {
  /**
   * The layers of a view; nothing if its network has one only. Takes O(n + m).
   *
   * @param left the accounts that the view's filter leaves; none told if it leaves all
   */
  public static Optional<StudiedLayers> of(ViewState view, Optional<Shown> left) {
    return other(view).map(other -> of(view, other, left));
  }

  /** The layer that the shown one is compared with; nothing if there is no other. */
  public static Optional<Layer> other(ViewState view) {
    String wanted = view.study().otherLayer();
    if (!wanted.equals(view.layerName()) && view.network().layer(wanted).isPresent()) {
      return view.network().layer(wanted);
    }
    return view.network().layers().stream()
        .filter(layer -> !layer.name().equals(view.layerName()))
        .findFirst();
  }

  private static StudiedLayers of(ViewState view, Layer other, Optional<Shown> left) {
    Waves waves = Waves.of(view.network());
    Layer shown = view.layer();
    BitSet both = new BitSet();
    int onlyFirst = 0;
    int onlySecond = 0;
    int hidden = 0;
    for (int account = 0; account < view.network().accountCount(); account++) {
      boolean here = shown.wave().isEmpty() || waves.observed(account, shown.wave());
      boolean there = other.wave().isEmpty() || waves.observed(account, other.wave());
      int one = account;
      boolean seen = left.map(some -> some.contains(one)).orElse(true);
      both.set(account, here && there && seen);
      onlyFirst += here && !there ? 1 : 0;
      onlySecond += there && !here ? 1 : 0;
      hidden += here && there && !seen ? 1 : 0;
    }
    return new StudiedLayers(
        shown,
        other,
        SubLayer.of(shown, both),
        SubLayer.of(other, both),
        onlyFirst,
        onlySecond,
        hidden);
  }
}
