package attache.app;

import attache.panels.AbsentPane;
import attache.panels.ComparePane;
import attache.panels.ComparisonSources;
import attache.panels.FollowBackPane;
import attache.panels.LayersPane;
import attache.panels.MobilityPane;
import attache.panels.MoreData;
import attache.panels.StudyTaking;
import attache.view.Exploration;
import attache.view.StudyView;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The studies that take the place of the picture, each made when it is first wanted. Used on the FX
 * thread.
 */
final class Studies implements AutoCloseable {
  private final Exploration exploration;
  private final IntegerProperty pointed;
  private final Consumer<RuntimeException> failed;
  private final ComparisonSources sources;
  private final StudyTaking taking;
  private final MoreData more;
  private @Nullable MobilityPane mobility;
  private @Nullable FollowBackPane followBack;
  private @Nullable LayersPane layers;
  private @Nullable AbsentPane absent;
  private @Nullable ComparePane compare;

  /**
   * @param pointed the account that is pointed at, wherever that is
   * @param taking how people take along what a study tells
   * @param more the ways to data that a study lacks
   * @param sources where networks come from that the open one is compared with
   * @param failed told when a chart could not be drawn
   */
  Studies(
      Exploration exploration,
      IntegerProperty pointed,
      StudyTaking taking,
      MoreData more,
      ComparisonSources sources,
      Consumer<RuntimeException> failed) {
    this.sources = sources;
    this.taking = taking;
    this.more = more;
    this.failed = failed;
    this.exploration = exploration;
    this.pointed = pointed;
  }

  /**
   * The study of a kind.
   *
   * @throws IllegalArgumentException if that is none
   */
  Node pane(StudyView.Kind kind) {
    return switch (kind) {
      case NONE -> throw new IllegalArgumentException("no study is shown");
      case MOBILITY -> mobility();
      case FOLLOW_BACK -> followBack();
      case LAYERS -> layers();
      case ABSENT -> absent();
      case COMPARE -> compare();
    };
  }

  private MobilityPane mobility() {
    MobilityPane made = mobility;
    if (made == null) {
      made = new MobilityPane(exploration, taking, more, BackgroundWork::onDrawingThread, failed);
      pointed.bindBidirectional(made.pointedAccountProperty());
      mobility = made;
    }
    return made;
  }

  private FollowBackPane followBack() {
    FollowBackPane made = followBack;
    if (made == null) {
      made = new FollowBackPane(exploration, taking, BackgroundWork::onDrawingThread, failed);
      pointed.bindBidirectional(made.pointedAccountProperty());
      followBack = made;
    }
    return made;
  }

  private LayersPane layers() {
    LayersPane made = layers;
    if (made == null) {
      made = new LayersPane(exploration, taking, more);
      pointed.bindBidirectional(made.pointedAccountProperty());
      layers = made;
    }
    return made;
  }

  private AbsentPane absent() {
    AbsentPane made = absent;
    if (made == null) {
      made = new AbsentPane(exploration, taking, BackgroundWork::onDrawingThread, failed);
      pointed.bindBidirectional(made.pointedAccountProperty());
      absent = made;
    }
    return made;
  }

  private ComparePane compare() {
    ComparePane made = compare;
    if (made == null) {
      made = new ComparePane(exploration, taking, sources, BackgroundWork::onDrawingThread, failed);
      pointed.bindBidirectional(made.pointedAccountProperty());
      compare = made;
    }
    return made;
  }

  @Override
  public void close() {
    ComparePane fifth = compare;
    if (fifth != null) {
      fifth.close();
    }
    AbsentPane fourth = absent;
    if (fourth != null) {
      fourth.close();
    }
    LayersPane third = layers;
    if (third != null) {
      third.close();
    }
    FollowBackPane other = followBack;
    if (other != null) {
      other.close();
    }
    MobilityPane made = mobility;
    if (made != null) {
      made.close();
    }
  }
}
