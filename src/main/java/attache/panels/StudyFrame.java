package attache.panels;

import attache.text.Messages;
import attache.view.Exploration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What every study has: a title and the way back to the picture, the choices, the finding in plain
 * words, the study's own body, and a line on what is pointed at.
 */
final class StudyFrame extends VBox {
  private static final double GAP = 8;

  /** Two lines of words. */
  private static final double DETAIL = 36;

  private final Label finding = Paragraph.of("", "study-finding");
  private final Label detail = Paragraph.of("", "study-detail");
  private final Label figures = Paragraph.of("", "faint");
  private final StackPane body = new StackPane();
  private final HBox head;
  private final FlowPane options;
  private @Nullable StudyMenu taken;

  /**
   * @param exploration what is explored
   * @param title what is studied
   * @param leave goes back to the picture
   * @param choices what can be chosen
   */
  StudyFrame(Exploration exploration, String title, Runnable leave, Node... choices) {
    getStyleClass().add("study");
    Label name = new Label(title);
    name.getStyleClass().add("panel-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back = new Button(Messages.text("panels.study.leave"), new FontIcon(Feather.X));
    back.setId("study-leave");
    back.getStyleClass().add("small");
    back.setMinWidth(Region.USE_PREF_SIZE);
    Notes.explain(back, Messages.text("panels.study.leave.tooltip"));
    back.setOnAction(pressed -> leave.run());
    head = new HBox(8, name, space, back);
    head.setAlignment(Pos.CENTER_LEFT);
    options = new FlowPane(GAP, 6, choices);
    options.setAlignment(Pos.CENTER_LEFT);
    options.setPrefWrapLength(0);
    finding.setId("study-finding");
    detail.setId("study-detail");
    figures.setId("study-figures");
    detail.setAlignment(Pos.TOP_LEFT);
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    // Below the choices, so that they stay where they are when the words take another line.
    getChildren()
        .addAll(head, options, finding, ScopeNote.ofMuted(exploration), body, detail, figures);
  }

  /** Puts what people take along from the study beside the way back. */
  void setMenu(StudyMenu menu) {
    head.getChildren().add(head.getChildren().size() - 1, menu);
    taken = menu;
  }

  /** Says whether there is a table to take along at present. */
  void setTable(boolean there) {
    if (taken != null) {
      taken.setDisable(!there);
    }
  }

  /** Says whether there is anything to choose; without data for the study there is nothing. */
  void setChoices(boolean there) {
    options.setVisible(there);
    options.setManaged(there);
  }

  /** Puts what is studied in a line of its own above the choices. */
  void setSubject(Node node) {
    getChildren().add(1, node);
  }

  /** Puts the study's own part in its place. */
  void setBody(Node node) {
    if (!body.getChildren().equals(List.of(node))) {
      body.getChildren().setAll(node);
    }
  }

  /** Says in plain words what the study finds. */
  void setFinding(String text) {
    finding.setText(text);
  }

  /** Explains the whole body, in as many lines as that takes. */
  void setExplanation(String text) {
    setDetail(text);
    detail.setMinHeight(USE_PREF_SIZE);
    detail.setPrefHeight(USE_COMPUTED_SIZE);
    detail.setMaxHeight(USE_PREF_SIZE);
  }

  /** Says what is to be known of the account that is pointed at. */
  void setDetail(String text) {
    // The words of whatever is pointed at must not move the chart.
    detail.setMinHeight(DETAIL);
    detail.setPrefHeight(DETAIL);
    detail.setMaxHeight(DETAIL);
    detail.setText(text);
    Notes.explain(detail, text);
  }

  /** The study's figures in one line. */
  void setFigures(String text) {
    figures.setText(text);
  }
}
