package attache.panels;

import attache.drawing.ComparisonListings;
import attache.text.Messages;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The slider of time with its button to play and pause: 0 is the first network, 1 the second, what
 * is between is on the way. Where motion shall be reduced, playing shows one network after the
 * other without a way between. Used on the FX thread.
 */
final class TimeControls extends HBox {
  /** On the way from one network to the next. */
  private static final double SECONDS_A_WAY = 2.4;

  /** At each network, so that it can be looked at. */
  private static final double SECONDS_AT_REST = 0.9;

  /** Letters of a name that finds room at the slider. */
  private static final int LONGEST = 10;

  private static final double PLAY = 74;

  private final Slider slider = new Slider();
  private final Button play = new Button();
  private final DoubleConsumer rested;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          tick(now);
        }
      };
  private List<String> names = List.of();
  private boolean playing;
  private boolean showing;
  private long before;
  private double clock;

  /**
   * @param moved told each moment that shall be shown
   * @param rested told the moment at which the slider stays
   */
  TimeControls(DoubleConsumer moved, DoubleConsumer rested) {
    super(12);
    this.rested = rested;
    setAlignment(Pos.CENTER_LEFT);
    setId("time-controls");
    play.setId("time-play");
    play.getStyleClass().addAll("small", "time-play");
    // As wide for either word, so that the slider stays where it is.
    play.setMinWidth(PLAY);
    play.setOnAction(e -> toggle());
    slider.setId("time-slider");
    slider.setMin(0);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setShowTickMarks(true);
    slider.setShowTickLabels(true);
    slider.setBlockIncrement(0.25);
    slider.setAccessibleText(Messages.text("panels.networks.time.slider"));
    slider.setLabelFormatter(
        new StringConverter<>() {
          @Override
          public String toString(Double value) {
            int at = (int) Math.round(value);
            return at < 0 || at >= names.size()
                ? ""
                : areShort() ? names.get(at) : ComparisonListings.letter(at);
          }

          @Override
          public Double fromString(String text) {
            throw new UnsupportedOperationException("moments are chosen, not written");
          }
        });
    slider
        .valueProperty()
        .addListener(
            (o, was, now) -> {
              if (!showing) {
                pause();
              }
              moved.accept(now.doubleValue());
              if (!showing && !slider.isValueChanging()) {
                rested.accept(now.doubleValue());
              }
            });
    slider
        .valueChangingProperty()
        .addListener(
            (o, was, changing) -> {
              if (!changing) {
                rested.accept(slider.getValue());
              }
            });
    HBox.setHgrow(slider, Priority.ALWAYS);
    // The names at its ends are wider than the slider, and would lie over the button.
    HBox.setMargin(slider, new Insets(0, 0, 0, 16));
    getChildren().addAll(play, slider);
    sceneProperty()
        .addListener(
            (o, was, now) -> {
              if (now == null) {
                pause();
              }
            });
    tell();
  }

  /** Shows the names of the networks, and a moment. */
  void show(List<String> called, double moment) {
    if (!called.equals(names)) {
      pause();
      names = List.copyOf(called);
      slider.setMax(Math.max(1, names.size() - 1));
      StringConverter<Double> again = slider.getLabelFormatter();
      slider.setLabelFormatter(null);
      slider.setLabelFormatter(again);
    }
    if (!playing && !slider.isValueChanging()) {
      set(moment);
    }
    setDisable(names.size() < 2);
  }

  /** Whether the names find room beside each other; otherwise their letters stand for them. */
  private boolean areShort() {
    return names.stream().allMatch(name -> name.length() <= LONGEST);
  }

  /** The moment that is shown. */
  double moment() {
    return slider.getValue();
  }

  private void set(double value) {
    showing = true;
    slider.setValue(value);
    showing = false;
  }

  private void toggle() {
    if (playing) {
      pause();
      rested.accept(slider.getValue());
      return;
    }
    double from = slider.getValue() >= slider.getMax() ? 0 : slider.getValue();
    clock = clock(from);
    before = 0;
    playing = true;
    tell();
    timer.start();
  }

  private void pause() {
    if (playing) {
      playing = false;
      timer.stop();
      tell();
    }
  }

  private void tell() {
    String text =
        Messages.text(playing ? "panels.networks.time.pause" : "panels.networks.time.play");
    play.setText(text);
    play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
  }

  private void tick(long now) {
    clock += before == 0 ? 0 : Math.min(0.1, (now - before) / 1e9);
    before = now;
    double moment = moment(clock, Platform.getPreferences().isReducedMotion());
    set(Math.min(moment, slider.getMax()));
    if (moment >= slider.getMax()) {
      pause();
      rested.accept(slider.getValue());
    }
  }

  /**
   * The moment that is shown after some seconds: a rest at each network, then the way to the next,
   * begun and ended gently.
   *
   * @param still whether there is no way, only networks
   */
  static double moment(double seconds, boolean still) {
    double each = SECONDS_A_WAY + SECONDS_AT_REST;
    double network = Math.floor(seconds / each);
    double within = seconds - network * each - SECONDS_AT_REST;
    if (within <= 0 || still) {
      return network;
    }
    double way = Math.min(1, within / SECONDS_A_WAY);
    return network + way * way * (3 - 2 * way);
  }

  /** The seconds after which a moment is shown. */
  private static double clock(double moment) {
    double each = SECONDS_A_WAY + SECONDS_AT_REST;
    double network = Math.floor(moment);
    double share = moment - network;
    // The inverse of 3w² − 2w³.
    double way = 0.5 - Math.sin(Math.asin(1 - 2 * share) / 3);
    return network * each + (share == 0 ? 0 : SECONDS_AT_REST + way * SECONDS_A_WAY);
  }
}
