package attache.app;

import attache.view.ScoreTable;
import attache.view.ViewState;

/**
 * A network made ready to be shown: laid out, and measured as far as the first view needs.
 *
 * @param state what will be shown
 * @param scores what was computed for it
 * @param warmth how far its accounts may still move, 0 to 1: the layout of a large network goes on
 *     in sight; 0 if it has settled
 */
record OpenedView(ViewState state, ScoreTable scores, double warmth) {}
