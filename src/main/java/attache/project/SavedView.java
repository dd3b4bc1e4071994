package attache.project;

import attache.view.ViewState;

/**
 * A view that was given a name, to be shown again.
 *
 * @param name what the user calls it
 * @param view the view
 */
public record SavedView(String name, ViewState view) {}
