package attache.drawing;

import java.awt.Font;
import java.awt.Graphics2D;

/**
 * What a surface can do beyond Graphics2D if people go on editing the drawing there: its parts have
 * names, and a text stays one text with its halo. Painters ask {@link #of} for it; on surfaces of
 * pixels the names are lost and the halo is drawn.
 */
interface EditableSurface {
  /** A part without a name. */
  String UNNAMED = "";

  /**
   * Begins a layer or a group; what is drawn until its {@link #end} belongs to it.
   *
   * @param id letters, digits, hyphens; made unique if it was used before
   * @param name what people call it
   */
  void begin(Level level, String id, String name);

  /** Ends the group that was begun last. */
  void end();

  /** Gives the next shape that is drawn an id and a name. */
  void name(String id, String name);

  /**
   * Writes a text with a halo that keeps it readable on whatever lies below.
   *
   * @param x where it begins
   * @param baseline height of its baseline
   * @param haloWidth how far the halo reaches on each side of the letters
   */
  void text(
      String text, Font font, double x, double baseline, int color, int halo, double haloWidth);

  /** How parts are told apart. */
  enum Level {
    /** One that an editor shows in its list of layers. */
    LAYER,
    /** One that is moved and selected as a whole. */
    GROUP
  }

  /** The surface itself if it can do this, otherwise one that draws on it what can be drawn. */
  static EditableSurface of(Graphics2D graphics) {
    return graphics instanceof EditableSurface editable ? editable : new PlainSurface(graphics);
  }
}
