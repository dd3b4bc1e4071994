package attache.view;

import attache.network.FollowNetwork;
import attache.network.Layer;

/**
 * Everything that the screen shows. Canvas, panels and figures only draw a ViewState; user actions
 * only replace it. Immutable.
 *
 * @param network the network that is explored
 * @param layerName the layer that is drawn and measured
 * @param arrangement where the accounts stand
 * @param encoding what size and colour mean
 * @param rankings which measures are ranked side by side
 * @param selection which accounts are selected
 * @param camera which part of the layout is seen
 * @param theme the ground it is drawn on
 */
public record ViewState(
    FollowNetwork network,
    String layerName,
    Arrangement arrangement,
    Encoding encoding,
    RankingPair rankings,
    Selection selection,
    Camera camera,
    Theme theme) {
  public ViewState {
    if (network.layer(layerName).isEmpty()) {
      throw new IllegalArgumentException("no layer “" + layerName + "” in " + network.title());
    }
    if (arrangement.positions().size() != network.accountCount()) {
      throw new IllegalArgumentException(
          arrangement.positions().size()
              + " positions for "
              + network.accountCount()
              + " accounts");
    }
  }

  /** The layer that is drawn and measured. */
  public Layer layer() {
    return network.layer(layerName).orElseThrow();
  }

  /** With other positions or another layout. */
  public ViewState withArrangement(Arrangement value) {
    return new ViewState(network, layerName, value, encoding, rankings, selection, camera, theme);
  }

  /** With other meanings of size and colour. */
  public ViewState withEncoding(Encoding value) {
    return new ViewState(
        network, layerName, arrangement, value, rankings, selection, camera, theme);
  }

  /** With other measures side by side. */
  public ViewState withRankings(RankingPair value) {
    return new ViewState(
        network, layerName, arrangement, encoding, value, selection, camera, theme);
  }

  /** With other accounts selected. */
  public ViewState withSelection(Selection value) {
    return new ViewState(network, layerName, arrangement, encoding, rankings, value, camera, theme);
  }

  /** Seen from elsewhere. */
  public ViewState withCamera(Camera value) {
    return new ViewState(
        network, layerName, arrangement, encoding, rankings, selection, value, theme);
  }

  /** On another ground. */
  public ViewState withTheme(Theme value) {
    return new ViewState(
        network, layerName, arrangement, encoding, rankings, selection, camera, value);
  }

  /** Of another layer of the same network. */
  public ViewState withLayer(String value) {
    return new ViewState(network, value, arrangement, encoding, rankings, selection, camera, theme);
  }
}
