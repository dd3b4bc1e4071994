package attache.app;

import attache.panels.Appearance;
import attache.project.SavedView;
import attache.text.Messages;
import attache.view.Theme;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;

/** The views of the project that have a name: to show, name, rename and remove. */
final class SavedViewsPane {
  private static final double ROW = 28;
  private static final double WIDTH = 320;
  private static final int ROWS = 6;

  private final WorkDocument document;
  private final Supplier<Theme> theme;
  private final Consumer<String> tell;
  private final ListView<SavedView> list = new ListView<>();
  private final TextField name = new TextField();
  private final Button save = new Button(Messages.text("document.views.save"));
  private final PopOver popOver;

  /**
   * @param theme on which ground the window is
   * @param tell told in passing what was done
   */
  SavedViewsPane(WorkDocument document, Supplier<Theme> theme, Consumer<String> tell) {
    this.document = document;
    this.theme = theme;
    this.tell = tell;
    Label title = new Label(Messages.text("document.views.title"));
    title.getStyleClass().add("section-title");
    Label hint = new Label(Messages.text("document.views.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("hint");
    fillList();
    name.setId("view-name");
    name.setPromptText(Messages.text("document.views.name"));
    name.setAccessibleText(Messages.text("document.views.name"));
    name.setOnAction(e -> saveView());
    name.textProperty().addListener((o, before, after) -> save.setDisable(after.isBlank()));
    HBox.setHgrow(name, Priority.ALWAYS);
    save.setId("save-view");
    save.setDisable(true);
    save.setOnAction(e -> saveView());
    VBox content = new VBox(8, title, list, hint, new HBox(8, name, save));
    content.setPrefWidth(WIDTH);
    content.getStyleClass().add("history-pane");
    popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setAutoFix(true);
    document.addListener(this::show);
  }

  private void fillList() {
    list.setId("saved-views");
    list.setEditable(true);
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * ROWS + 2);
    Label none = new Label(Messages.text("document.views.none"));
    none.setWrapText(true);
    none.setMaxWidth(WIDTH - 60);
    none.getStyleClass().add("hint");
    list.setPlaceholder(none);
    list.setAccessibleText(Messages.text("document.views.title"));
    list.setCellFactory(view -> new ViewCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    // The list itself begins to edit at a second click; here a click shows.
    list.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && list.getEditingIndex() < 0) {
            showSelected();
            e.consume();
          }
        });
  }

  private void pressed(KeyEvent e) {
    SavedView chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null || list.getEditingIndex() >= 0) {
      return;
    }
    if (e.getCode() == KeyCode.ENTER) {
      showSelected();
      e.consume();
    } else if (e.getCode() == KeyCode.DELETE) {
      document.remove(chosen);
      e.consume();
    } else if (e.getCode() == KeyCode.F2) {
      list.edit(list.getSelectionModel().getSelectedIndex());
      e.consume();
    }
  }

  private void showSelected() {
    SavedView chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      document.show(chosen);
    }
  }

  private void saveView() {
    String called = name.getText().strip();
    if (!called.isEmpty()) {
      document.saveView(called);
      name.clear();
      tell.accept(Messages.text("document.views.saved", called));
    }
  }

  /** Opens the list below a node, or closes it. */
  void toggle(Node below) {
    if (popOver.isShowing()) {
      popOver.hide();
      return;
    }
    popOver.getRoot().getStylesheets().setAll(Appearance.stylesheets(theme.get()));
    show();
    popOver.show(below);
    name.requestFocus();
  }

  private void show() {
    if (!list.getItems().equals(document.saved())) {
      list.getItems().setAll(document.saved());
    }
  }

  /** A row with the view's name, which can be changed in place. */
  private final class ViewCell extends TextFieldListCell<SavedView> {
    ViewCell() {
      setConverter(
          new StringConverter<>() {
            @Override
            public String toString(SavedView view) {
              return view.name();
            }

            @Override
            public SavedView fromString(String typed) {
              SavedView view = getItem();
              return typed.isBlank() ? view : new SavedView(typed.strip(), view.view());
            }
          });
    }

    @Override
    public void commitEdit(SavedView renamed) {
      SavedView before = getItem();
      super.commitEdit(renamed);
      document.rename(before, renamed.name());
    }
  }
}
