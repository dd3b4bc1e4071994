package attache.drawing;

import attache.layouts.Grouping;
import attache.layouts.Positions;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.AccountCountries;
import attache.view.Brokerage;
import attache.view.Camera;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes scenes of ViewStates. Keeps what follows from the network, the encoding and the selection
 * until one of them changes, so that a scene a frame costs only the placing of the discs: 0.01 ms
 * at 193 accounts, 0.2 ms at 10,000. Belongs to one thread; the scenes may go anywhere.
 */
public final class SceneMaker {
  /**
   * On a circle, how much of its half is taken up by the radii of all discs: neighbours hardly
   * overlap, and there are gaps between groups.
   */
  private static final double BESIDE = 0.8 * Math.PI;

  /** Radius of the largest disc, in logical pixels, even where there is no room. */
  private static final double LEAST = 2.5;

  /** Radius of the smallest disc that is drawn, in logical pixels. */
  private static final double LEAST_DISC = 1.2;

  /** Up to this many accounts, discs are as large as suits their number. */
  private static final int FEW = 300;

  /** How much of a picture of more accounts discs take up that are in proportion to scores. */
  private static final double DISCS = 0.03;

  /** Radius, in logical pixels, that no disc of more accounts exceeds when all is seen. */
  private static final double LARGEST = 14;

  /** The same when only some is seen, unless even the radius that suits their number is larger. */
  private static final double NEAR = 18;

  /**
   * Layouts spread their accounts by this share of the sight, root mean square, when all is seen.
   */
  private static final double USUAL_SPREAD = 0.28;

  /** Square logical pixels of a picture whose ties are as crowded as they usually are. */
  private static final double USUAL_SIGHT = 600 * 600;

  /** How far ties step back in the smallest picture. */
  private static final double LEAST_SHARE = 0.35;

  private @Nullable Look look;
  private final Bundling bundling;
  private Optional<Side> side = Optional.empty();
  private boolean apart;
  private @Nullable Lights lights;
  private @Nullable Groups groups;
  private @Nullable Homeless homeless;

  /** Makes scenes, whose ties are bundled at once if they shall be; one a figure. */
  public SceneMaker() {
    this(new Bundling(false));
  }

  private SceneMaker(Bundling bundling) {
    this.bundling = bundling;
  }

  /**
   * Makes scenes without delay; one a canvas. Ties that shall be bundled run straight while
   * accounts move and until their bundles were made in the background: a scene that is not yet
   * {@linkplain Scene#isSettled settled} is to be made again a little later.
   */
  public static SceneMaker forScreen() {
    return new SceneMaker(new Bundling(true));
  }

  /** Makes scenes of one side of a comparison from now on. */
  void compare(Side of) {
    side = Optional.of(of);
  }

  /** Makes discs as small from now on as keeps most of them apart. */
  void keepApart() {
    apart = true;
  }

  /** The scene of a ViewState, with the accounts where its arrangement puts them. */
  public Scene make(ViewState view, ScoreTable scores, Sight sight) {
    Positions positions = view.arrangement().positions();
    return make(view, scores, sight, positions.xs(), positions.ys(), Target.NOTHING);
  }

  /**
   * The scene of a ViewState with the accounts elsewhere, as while a layout runs.
   *
   * @param scores if the measure that sizes show is not in it yet, all discs have one size
   * @param xs layout x of each account; read, not kept
   * @param ys layout y of each account; read, not kept
   * @param target what is under the pointer; its ties are coloured by kind, too, but lighter
   */
  public Scene make(
      ViewState view, ScoreTable scores, Sight sight, double[] xs, double[] ys, Target target) {
    Look current = look(view, scores);
    Lights lit = lights(current, view, scores.measured(view.layer()), target);
    Camera camera = view.camera();
    double ratio = sight.pixelRatio();
    double zoom = zoom(xs, ys, camera, sight);
    double nearness = Math.clamp(Math.pow(zoom, 0.4), 0.4, 4);
    double usual = maxRadius(xs.length, sight) * nearness;
    double maxRadius = Math.max(usual, Math.min(outstanding(current, sight) * nearness, NEAR));
    if (view.arrangement().layout() instanceof LayoutChoice.Circle) {
      double spread = zoom * USUAL_SPREAD * Math.min(sight.width(), sight.height());
      maxRadius = Math.min(maxRadius, Math.max(LEAST, BESIDE * spread / current.row));
    }
    double leastShare = SizeScale.FLOOR * Math.min(usual, maxRadius) / maxRadius;
    float[] x = new float[xs.length];
    float[] y = new float[xs.length];
    float[] radius = new float[xs.length];
    for (int account = 0; account < xs.length; account++) {
      x[account] = (float) (camera.screenX(xs[account], sight.width()) * ratio);
      y[account] = (float) (camera.screenY(ys[account], sight.height()) * ratio);
      double share = Math.max(current.shares[account], leastShare);
      radius[account] = (float) (Math.max(share * maxRadius, LEAST_DISC) * ratio);
    }
    if (apart) {
      double share = DiscSpacing.share(x, y, radius, current::isShown);
      maxRadius *= share;
      for (int account = 0; account < radius.length; account++) {
        radius[account] = (float) Math.max(share * radius[account], LEAST_DISC * ratio);
      }
    }
    TieStyle style = TieStyle.of(lit.emphasis.lit.length, sight);
    List<PlainTies> plain = plain(current, zoom, lit.emphasis.selecting, sight);
    Guides guides = Guides.of(view, this::grouping, this::homeless, sight, current::isShown, x, y);
    boolean bundled = view.ties().bundled() && lit.suitBundling();
    Bundling.Courses courses = Bundling.Courses.STRAIGHT;
    if (bundled) {
      courses = bundling.courses(current.ties, lit.seen, xs, ys);
    } else {
      bundling.forget();
    }
    return new Scene(
        current,
        sight,
        lit.emphasis,
        lit.trail,
        style,
        plain,
        guides,
        bundled,
        courses.settled(),
        courses.curves().seen(camera, sight),
        maxRadius * ratio,
        leastShare,
        x,
        y,
        radius);
  }

  private List<PlainTies> plain(Look current, double zoom, boolean selecting, Sight sight) {
    List<PlainTies> plain =
        current
            .passage()
            .map(it -> PlainTies.of(current.ties, it, zoom, selecting, current.palette))
            .or(
                () ->
                    current.strands().map(it -> PlainTies.of(it, zoom, selecting, current.palette)))
            .orElseGet(() -> PlainTies.of(current.ties, zoom, selecting, current.palette));
    if (side.isEmpty()) {
      return plain;
    }
    double share =
        Math.clamp(Math.sqrt(sight.width() * sight.height() / USUAL_SIGHT), LEAST_SHARE, 1);
    return plain.stream().map(run -> run.inSmall(share)).toList();
  }

  /** How much larger the picture is than when all accounts are seen; about 1 then. */
  private static double zoom(double[] xs, double[] ys, Camera camera, Sight sight) {
    double meanX = 0;
    double meanY = 0;
    for (int account = 0; account < xs.length; account++) {
      meanX += xs[account] / xs.length;
      meanY += ys[account] / xs.length;
    }
    double squares = 0;
    for (int account = 0; account < xs.length; account++) {
      double dx = xs[account] - meanX;
      double dy = ys[account] - meanY;
      squares += (dx * dx + dy * dy) / xs.length;
    }
    double spread = Math.sqrt(squares) * camera.scale();
    return spread > 0 ? spread / (USUAL_SPREAD * Math.min(sight.width(), sight.height())) : 1;
  }

  /**
   * Radius of the largest disc when all is seen: 14 logical pixels for 56 accounts, 3 for 10,000.
   */
  private static double maxRadius(int accounts, Sight sight) {
    double room = sight.width() * sight.height() / Math.max(1, accounts);
    return Math.clamp(14 * Math.pow(room / 14_000, 0.3), LEAST, 22);
  }

  /**
   * Radius of the largest disc of a network of many accounts when all is seen: so large that all
   * discs, were each in proportion to its score, would take up some part of the picture. Where few
   * are far above all others, these few can be seen; the others keep the size that suits so many.
   * None where equal scores have equal discs in several pictures.
   */
  private static double outstanding(Look look, Sight sight) {
    if (look.shares.length <= FEW || look.fullDiscs <= 0 || look.isCompared()) {
      return 0;
    }
    double area = DISCS * sight.width() * sight.height();
    return Math.min(Math.sqrt(area / (Math.PI * look.fullDiscs)), LARGEST);
  }

  private Look look(ViewState view, ScoreTable scores) {
    Look known = look;
    if (known == null || !known.fits(view, scores, side)) {
      known = Look.of(view, scores, side, known);
      look = known;
    }
    return known;
  }

  /** Which accounts an attribute groups together. */
  private Grouping grouping(FollowNetwork network, AttributeColumn column) {
    Groups known = groups;
    if (known == null || known.network != network || !known.attribute.equals(column.name())) {
      known = new Groups(network, column.name(), Grouping.by(column));
      groups = known;
    }
    return known.grouping;
  }

  /** The accounts of which no country is told. */
  private int[] homeless(FollowNetwork network) {
    Homeless known = homeless;
    if (known == null || known.network != network) {
      known = new Homeless(network, AccountCountries.of(network).untold());
      homeless = known;
    }
    return known.accounts;
  }

  private Lights lights(Look current, ViewState view, Layer measured, Target target) {
    Selection selection = view.selection();
    Lights known = lights;
    if (known == null
        || known.look != current
        || known.measured != measured
        || !known.selection.equals(selection)
        || !known.brokerage.equals(view.brokerage())
        || !known.target.equals(target)) {
      // Hidden accounts that are selected or pointed at make nothing step back.
      Selection seen =
          Selection.of(selection.accounts().stream().filter(current::isShown).toList());
      boolean hidden = target instanceof Target.Account(int account) && !current.isShown(account);
      Target shown = hidden ? Target.NOTHING : target;
      Trail trail =
          view.brokerage()
              .pair()
              .map(pair -> Trail.of(measured, pair, current::isTied))
              .orElse(Trail.NONE);
      Emphasis emphasis =
          trail.isEmpty()
              ? Emphasis.of(current.ties, current.bySize, seen, current::isMuted, shown)
              : Emphasis.of(current.ties, current.bySize, trail, shown);
      known =
          new Lights(current, measured, selection, view.brokerage(), target, seen, trail, emphasis);
      lights = known;
    }
    return known;
  }

  /** What follows from the selection and the pointer. */
  private record Lights(
      Look look,
      Layer measured,
      Selection selection,
      Brokerage brokerage,
      Target target,
      Selection seen,
      Trail trail,
      Emphasis emphasis) {
    boolean suitBundling() {
      return Bundling.suits(look.ties, seen, emphasis.lit.length - emphasis.hoverOnly);
    }
  }

  /** What follows from the countries that accounts tell. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Homeless(FollowNetwork network, int[] accounts) {}

  /** What follows from the attribute by which a layout groups. */
  private record Groups(FollowNetwork network, String attribute, Grouping grouping) {}
}
