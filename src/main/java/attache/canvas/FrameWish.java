package attache.canvas;

import attache.view.ScoreTable;
import attache.view.ViewState;

/**
 * What a picture on the screen shows.
 *
 * @param state the view
 * @param scores what was computed for it
 * @param x where the accounts are now; nobody changes it
 * @param y where the accounts are now; nobody changes it
 * @param hover the account under the pointer, -1 if none
 * @param width of the sight in the window's pixels
 * @param height of the sight in the window's pixels
 * @param ratio screen pixels a window pixel, 1 to 4
 */
record FrameWish(
    ViewState state,
    ScoreTable scores,
    double[] x,
    double[] y,
    int hover,
    double width,
    double height,
    double ratio) {}
