package attache.app;

import attache.drawing.AttributeNames;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.CollapsedView;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.stage.Window;

/**
 * Collapses groups to one account each and brings the former network back, by replacing the view.
 * Used on the FX thread.
 */
final class GroupFolding {
  private final Workspace workspace;
  private final BackgroundWork work;
  private final Consumer<Exception> complain;
  private final Consumer<String> tell;

  /** For each network of collapsed groups the view that it was made of. */
  private final Map<FollowNetwork, ViewState> formers = new WeakHashMap<>();

  /**
   * @param complain told what goes wrong
   * @param tell told in passing what was done
   */
  GroupFolding(
      Workspace workspace,
      BackgroundWork work,
      Consumer<Exception> complain,
      Consumer<String> tell) {
    this.workspace = workspace;
    this.work = work;
    this.complain = complain;
    this.tell = tell;
  }

  /** For each network of collapsed groups the view that it was made of. */
  Map<FollowNetwork, ViewState> formers() {
    return formers;
  }

  /** Takes over from a project what its networks of collapsed groups were made of. */
  void remember(Map<FollowNetwork, ViewState> known) {
    formers.putAll(known);
  }

  /** Asks which groups to collapse, and does it. */
  void ask(Window owner) {
    ViewState view = workspace.history().current();
    CollapseDialog dialog = new CollapseDialog(owner, view);
    if (dialog.isEmpty()) {
      tell.accept(Messages.text("app.collapse.none"));
      return;
    }
    dialog
        .resultProperty()
        .addListener(
            (o, before, choice) -> {
              if (choice != null) {
                collapse(choice.attribute(), choice.groups());
              }
            });
    dialog.show();
  }

  /** Collapses groups of an attribute; all of them if none are named. */
  void collapse(String attribute, Set<String> groups) {
    ViewState view = workspace.history().current();
    Optional<Shown> shown = workspace.scores().shown();
    work.start(
        Messages.text("app.work.collapsing"),
        progress ->
            CollapsedView.of(view, shown, attribute, AttributeNames.name(attribute), groups),
        collapsed -> show(view, collapsed),
        complain);
  }

  private void show(ViewState of, ViewState collapsed) {
    if (workspace.history().current().network() != of.network()) {
      return;
    }
    formers.put(collapsed.network(), of);
    workspace.history().replace(now -> collapsed.withTheme(now.theme()));
    tell.accept(
        Messages.text(
            "app.collapse.done",
            of.network().accountCount(),
            collapsed.network().accountCount(),
            Command.EXPAND_GROUPS.text()));
  }

  /** Brings the network back that was there before its groups were collapsed. */
  void expand() {
    ViewState former = formers.get(workspace.history().current().network());
    if (former == null) {
      tell.accept(Messages.text("app.expand.none"));
      return;
    }
    workspace.history().replace(now -> former.withTheme(now.theme()));
  }
}
