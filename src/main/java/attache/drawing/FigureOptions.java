package attache.drawing;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What a figure shall look like.
 *
 * @param size how large it is
 * @param ground what it is drawn on; decides the theme, whatever the view's
 * @param subject what it is about
 * @param framing which part of the layout or matrix is shown
 * @param content what stands beside that
 * @param leastPoints typographic points that the smallest text has when printed, 0 to 24: text,
 *     discs and ties grow until it has them
 * @param margin millimetres to keep free on all sides, 0 to 100; negative for a margin that suits
 *     the size
 */
public record FigureOptions(
    FigureSize size,
    Ground ground,
    FigureSubject subject,
    Framing framing,
    FigureContent content,
    double leastPoints,
    double margin) {
  /** Points that journals ask of the smallest text. */
  public static final double USUAL_POINTS = 6;

  /** Most points that may be asked of the smallest text. */
  public static final double MOST_POINTS = 24;

  /** A margin that suits the size. */
  public static final double USUAL_MARGIN = -1;

  /** Widest margin, in millimetres. */
  public static final double MOST_MARGIN = 100;

  /** Which part of the layout a figure shows. */
  public sealed interface Framing {
    /** All accounts, as large as they fit; the view's camera does not matter. */
    record All() implements Framing {}

    /** The selected accounts and those tied to them; all if none is selected. */
    record Selected() implements Framing {}

    /**
     * What the view's camera shows on a sight of that size, all of it.
     *
     * @param width logical pixels, above 0
     * @param height logical pixels, above 0
     */
    record AsSeen(double width, double height) implements Framing {}
  }

  /**
   * @throws IllegalArgumentException if a number is absurd; its message is for people
   */
  public FigureOptions {
    if (!(leastPoints >= 0 && leastPoints <= MOST_POINTS)) {
      throw new IllegalArgumentException(Messages.text("drawing.figure.points", MOST_POINTS));
    }
    if (!(margin <= MOST_MARGIN)) {
      throw new IllegalArgumentException(Messages.text("drawing.figure.margin", MOST_MARGIN));
    }
  }

  /** Every account of what the canvas shows, with what stands beside it. */
  public static FigureOptions of(FigureSize size, Ground ground, FigureContent content) {
    return new FigureOptions(
        size,
        ground,
        new FigureSubject.Canvas(),
        new Framing.All(),
        content,
        USUAL_POINTS,
        USUAL_MARGIN);
  }

  /** The same about something else. */
  public FigureOptions about(FigureSubject other) {
    return new FigureOptions(size, ground, other, framing, content, leastPoints, margin);
  }

  /** The same with another part shown. */
  public FigureOptions framed(Framing other) {
    return new FigureOptions(size, ground, subject, other, content, leastPoints, margin);
  }

  /** The same in another size. */
  public FigureOptions sized(FigureSize other) {
    return new FigureOptions(other, ground, subject, framing, content, leastPoints, margin);
  }

  /** Keys of the measures that it shows beside those of its view; their scores must be there. */
  public List<String> measures() {
    List<String> measures = new ArrayList<>(content.table());
    switch (subject) {
      case FigureSubject.Ranking ranking -> measures.addAll(ranking.measures());
      case FigureSubject.Spread spread -> measures.add(spread.measure());
      case FigureSubject.Canvas canvas -> {}
      case FigureSubject.Degrees degrees -> {}
    }
    return measures;
  }

  /** Pixels from left to right. */
  public int width() {
    return size.width();
  }

  /** Pixels from top to bottom. */
  public int height() {
    return size.height();
  }
}
