/**
 * The panels and bars around the picture: paired rankings, account card, search, summary. Each
 * reads an {@link attache.view.Exploration} and replaces its ViewState; none knows the shell.
 */
@NullMarked
package attache.panels;

import org.jspecify.annotations.NullMarked;
