package attache.canvas;

import attache.drawing.Box;
import attache.drawing.Target;
import attache.layouts.Positions;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;

/**
 * What a picture on the screen shows.
 *
 * @param state the view
 * @param scores what was computed for it
 * @param positions where the accounts are now, which may differ from the view while they move
 * @param target what is under the pointer
 * @param covered what lies over the picture, in the window's pixels: no name is written there
 * @param width of the sight in the window's pixels
 * @param height of the sight in the window's pixels
 * @param ratio screen pixels a window pixel, 1 to 4
 * @param fitting how the picture is fitted into the room beside its legend, while nobody knows yet
 *     how large that is: the painter finds out, and fits the first picture of a network at once
 */
record FrameWish(
    ViewState state,
    ScoreTable scores,
    Positions positions,
    Target target,
    List<Box> covered,
    double width,
    double height,
    double ratio,
    Optional<Fitting> fitting) {}
