package attache.app;

import attache.panels.Notes;
import attache.text.Messages;
import attache.view.StudyView;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;

/** The menu of studies in the top bar; it bears the name of the one that is shown. */
final class StudiesMenu extends MenuButton {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Map<StudyView.Kind, RadioMenuItem> items = new EnumMap<>(StudyView.Kind.class);

  /**
   * @param call carries a command out
   */
  StudiesMenu(Consumer<Command> call) {
    setId("studies");
    getStyleClass().add("studies-menu");
    setMnemonicParsing(false);
    setMinWidth(Region.USE_PREF_SIZE);
    for (StudyView.Kind kind : StudyView.Kind.values()) {
      if (kind != StudyView.Kind.NONE) {
        Command command = command(kind);
        RadioMenuItem item = new RadioMenuItem(name(kind));
        item.setId("study-" + kind.name());
        item.setAccelerator(command.keys());
        item.setOnAction(chosen -> call.accept(command));
        items.put(kind, item);
        getItems().add(item);
      }
    }
    Notes.explain(this, Messages.text("app.studies.tooltip"));
    show(StudyView.NONE);
  }

  private static Command command(StudyView.Kind kind) {
    return switch (kind) {
      case NONE -> throw new IllegalArgumentException("no command shows no study");
      case MOBILITY -> Command.MOBILITY;
      case FOLLOW_BACK -> Command.FOLLOW_BACK;
      case LAYERS -> Command.LAYERS;
      case ABSENT -> Command.ABSENT;
      case COMPARE -> Command.COMPARE;
    };
  }

  /** What people call a study. */
  static String name(StudyView.Kind kind) {
    return switch (kind) {
      case NONE -> Messages.text("app.studies");
      case MOBILITY -> Messages.text("panels.mobility.title");
      case FOLLOW_BACK -> Messages.text("panels.follow-back.title");
      case LAYERS -> Messages.text("panels.layers.title");
      case ABSENT -> Messages.text("panels.absent.title");
      case COMPARE -> Messages.text("panels.networks.title");
    };
  }

  /** Shows which study is shown. */
  void show(StudyView study) {
    setText(name(study.kind()));
    setAccessibleText(Messages.text("app.studies.accessible", name(study.kind())));
    pseudoClassStateChanged(ACTIVE, study.shown());
    items.forEach((kind, item) -> item.setSelected(kind == study.kind()));
  }
}
