package attache.app;

import attache.drawing.AttributeNames;
import attache.measures.MeasureText;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.ComparisonStudy;
import attache.view.MobilityStudy;
import attache.view.StudyView;
import java.util.Optional;

/** How the steps within a study are told: by what it looks at now that it did not before. */
final class StudyStepText {
  private final String study;
  private final FollowNetwork network;

  private StudyStepText(String study, FollowNetwork network) {
    this.study = study;
    this.network = network;
  }

  /**
   * A step within a study in few words, in lower case.
   *
   * @param study what the study is called
   * @param network the network that is studied
   */
  static String of(StudyView before, StudyView after, String study, FollowNetwork network) {
    StudyStepText text = new StudyStepText(study, network);
    return text.mobility(before.mobility(), after.mobility())
        .or(() -> text.comparison(before.comparison(), after.comparison()))
        .or(() -> text.other(before, after))
        .orElseGet(() -> Messages.text("history.studied", text.study));
  }

  private Optional<String> mobility(MobilityStudy before, MobilityStudy after) {
    if (!after.baseline().equals(before.baseline())) {
      return Optional.of(
          Messages.text("history.studied.baseline", AttributeNames.name(after.baseline())));
    }
    if (!after.measure().equals(before.measure())) {
      return Optional.of(measure(after.measure()));
    }
    return after.chart() == before.chart() ? Optional.empty() : Optional.of(form());
  }

  private Optional<String> comparison(ComparisonStudy before, ComparisonStudy after) {
    if (!after.networks().equals(before.networks())) {
      return Optional.of(Messages.text("history.studied.networks"));
    }
    if (!after.measure().equals(before.measure())) {
      return Optional.of(measure(after.measure()));
    }
    if (after.chart() != before.chart()) {
      return Optional.of(form());
    }
    if (after.moment() != before.moment()) {
      return Optional.of(Messages.text("history.studied.time"));
    }
    return after.focus().equals(before.focus())
        ? Optional.empty()
        : Optional.of(Messages.text("history.studied.focus"));
  }

  private Optional<String> other(StudyView before, StudyView after) {
    if (after.followBack() != before.followBack()) {
      return Optional.of(form());
    }
    if (!after.grouping().equals(before.grouping())) {
      return Optional.of(
          Messages.text("history.studied.grouping", AttributeNames.name(after.grouping())));
    }
    if (!after.otherLayer().equals(before.otherLayer())) {
      return Optional.of(Messages.text("history.studied.layer", after.otherLayer()));
    }
    if (!after.worldMeasure().equals(before.worldMeasure())) {
      return Optional.of(Messages.text("history.studied.world"));
    }
    return after.orders().equals(before.orders())
        ? Optional.empty()
        : Optional.of(Messages.text("history.studied.order", study));
  }

  private String measure(String key) {
    return Messages.text(
        "history.studied.measure", MeasureText.name(key, network.isDirected()), study);
  }

  private String form() {
    return Messages.text("history.studied.form", study);
  }
}
