package attache.app;

import attache.view.ScoreTable;
import attache.view.ViewState;

/**
 * A network made ready to be shown: laid out, settled, and measured as far as the first view needs.
 *
 * @param state what will be shown
 * @param scores what was computed for it
 */
record OpenedView(ViewState state, ScoreTable scores) {}
