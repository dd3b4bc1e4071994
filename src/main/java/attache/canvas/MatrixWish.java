package attache.canvas;

import attache.drawing.MatrixRows;
import attache.drawing.MatrixScene;
import attache.drawing.Sight;
import attache.view.ScoreTable;
import attache.view.ViewState;

/**
 * What a picture of the matrix shows.
 *
 * @param state the view
 * @param scores what was computed for it
 * @param rows which account stands where
 * @param hover the row and column under the pointer
 * @param sight how large it is
 */
record MatrixWish(
    ViewState state, ScoreTable scores, MatrixRows rows, MatrixScene.Hover hover, Sight sight) {}
