package attache.app;

import attache.text.Messages;
import javafx.scene.input.KeyCombination;

/**
 * What a user can ask of the program, each with its keys. The text stands in the message bundle
 * under {@code app.command.NAME}.
 */
enum Command {
  OPEN("open", "Shortcut+O"),
  OPEN_ACCOUNTS("open-accounts", ""),
  EXPORT_FIGURE("export-figure", "Shortcut+E"),
  QUIT("quit", "Shortcut+Q"),
  FIND("find", "Shortcut+F"),
  CLEAR_SELECTION("clear-selection", ""),
  ZOOM_IN("zoom-in", "Shortcut+PLUS"),
  ZOOM_OUT("zoom-out", "Shortcut+MINUS"),
  FIT("fit", "Shortcut+DIGIT0"),
  ZOOM_TO_SELECTION("zoom-to-selection", "Shortcut+DIGIT1"),
  LAYOUT_RUN("layout-run", "Shortcut+L"),
  LAYOUT_REHEAT("layout-reheat", "Shortcut+Shift+L"),
  UNPIN_ALL("unpin-all", ""),
  LABELS("labels", "Shortcut+T"),
  ENCODING("encoding", "F6"),
  NEXT_TIES("next-ties", "Shortcut+Shift+T"),
  RANKINGS("rankings", "F7"),
  CARD("card", "F8"),
  FULL_SCREEN("full-screen", "F11"),
  SHORTCUTS("shortcuts", "F1"),
  ABOUT("about", "");

  private final String key;
  private final String keys;

  Command(String key, String keys) {
    this.key = key;
    this.keys = keys;
  }

  /** What the command is called in menus. */
  String text() {
    return Messages.text("app.command." + key);
  }

  /** Whether the command has keys of its own. */
  boolean hasKeys() {
    return !keys.isEmpty();
  }

  /** The keys that call it. */
  KeyCombination keys() {
    return KeyCombination.valueOf(keys);
  }

  /** The keys that call it, as people read them: digits without the word. */
  String keysText() {
    return keys().getDisplayText().replace("DIGIT", "");
  }
}
