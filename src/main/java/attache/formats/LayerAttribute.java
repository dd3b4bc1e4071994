package attache.formats;

import attache.network.FollowNetwork;
import java.io.IOException;

/**
 * Whether attributes of other programs may part the ties of an XML file into layers. Only in the
 * course of reading does it show that there are too many values for that; the file is then read
 * once more, with the attribute as one like any other.
 */
final class LayerAttribute {
  /** More layers than this are no kinds of ties. */
  private static final int MOST = 100;

  /** One reading of a file. */
  @FunctionalInterface
  interface Reading {
    FollowNetwork with(LayerAttribute layers) throws UnreadableException, IOException;
  }

  private boolean taken = true;
  private boolean tooMany;

  private LayerAttribute() {}

  /** Reads a file, and once more if there were too many layers. */
  static FollowNetwork read(Findings findings, Reading reading)
      throws UnreadableException, IOException {
    LayerAttribute layers = new LayerAttribute();
    try {
      return reading.with(layers);
    } catch (UnreadableException e) {
      if (!layers.tooMany) {
        throw e;
      }
    }
    findings.restart();
    layers.taken = false;
    return reading.with(layers);
  }

  /** Whether an attribute may say the layer. */
  boolean taken() {
    return taken;
  }

  /**
   * Ends the reading if an attribute has made too many layers.
   *
   * @param count how many there are
   */
  void require(int count, String name, int line) throws UnreadableException {
    if (taken && count > MOST) {
      tooMany = true;
      Limits.requireLayers(Integer.MAX_VALUE, name, line);
    }
  }
}
