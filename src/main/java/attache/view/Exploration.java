package attache.view;

import attache.work.Background;
import java.util.Set;

/**
 * What is being explored: the view and the scores computed for it. Panels and canvas read it and
 * replace the ViewState through its history; they know nothing else of the program. All calls and
 * all notices are on the thread that draws.
 */
public interface Exploration {
  /** The view that is shown, and the way to replace it. */
  ViewHistory history();

  /** What was computed so far for the network and layer that are shown. */
  ScoreTable scores();

  /**
   * Asks for a measure of the layer that is shown, or of the part that its filter leaves if
   * measures shall refer to that. It is computed in the background, and the scores listeners are
   * told when it is in {@link #scores()}; nothing happens if it is there already.
   *
   * @param measure key of a measure
   */
  void want(String measure);

  /**
   * Asks for a measure of the whole layer, whatever measures shall refer to; it comes in the
   * scores' {@link ScoreTable#whole()}.
   *
   * @param measure key of a measure
   */
  default void wantOfWhole(String measure) {
    want(measure);
  }

  /**
   * Asks for the roles between the groups of an attribute, in the layer that is shown or in the
   * part that measures refer to; they come in {@link #scores()}.
   *
   * @param attribute name of an attribute; nothing happens if the network has none of that name
   */
  default void wantRoles(String attribute) {}

  /**
   * Measures that are asked for but not computed before {@link #computeWaiting} says so: those that
   * would take long, and those that were stopped. The scores listeners are told when they change.
   */
  default Set<String> waiting() {
    return Set.of();
  }

  /** Computes what is {@link #waiting}, however long it takes. */
  default void computeWaiting() {}

  /** Where panels let work be done that takes longer than a moment. */
  Background background();

  /** Tells {@code listener} whenever {@link #scores()} became another one. */
  void addScoresListener(Runnable listener);
}
