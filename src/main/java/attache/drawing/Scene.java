package attache.drawing;

import attache.network.FollowNetwork;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The marks of a picture: a disc an account and a tie a tied pair, placed and coloured, in raster
 * pixels of its sight. Made by {@link SceneMaker}, drawn by {@link ScenePainter}. Immutable; the
 * arrays are shared within this package and never changed once the scene is made.
 */
public final class Scene {
  private final Look look;
  final FollowNetwork network;
  final Sight sight;
  final Palette palette;
  final GroupColors colors;
  final SizeScale sizes;
  final Ties ties;
  final Emphasis emphasis;

  /** The paths of a pair that are drawn over the ties. */
  final Trail trail;

  final TieStyle style;
  final List<PlainTies> plain;
  final Guides guides;
  final boolean named;

  /** Whether ties are bundled, if only as soon as the accounts rest. */
  final boolean bundled;

  /** The ties that do not run straight, in raster pixels. */
  final TieCurves curves;

  private final boolean settled;
  final double maxRadius;

  /** Radius of the smallest disc as a share of the largest. */
  final double leastShare;

  final float[] x;
  final float[] y;
  final float[] radius;

  private final Picking picking = new Picking(this);

  /** Accounts in the order in which they are painted: what is painted later covers. */
  final int[] order;

  /** The groups that shown accounts are coloured by. */
  final List<GroupColors.Group> groups;

  Scene(
      Look look,
      Sight sight,
      Emphasis emphasis,
      Trail trail,
      TieStyle style,
      List<PlainTies> plain,
      Guides guides,
      boolean bundled,
      boolean settled,
      TieCurves curves,
      double maxRadius,
      double leastShare,
      float[] x,
      float[] y,
      float[] radius) {
    this.network = look.network;
    this.sight = sight;
    this.palette = look.palette;
    this.colors = look.colors;
    this.sizes = look.sizes;
    this.ties = look.ties;
    this.named = look.named;
    this.look = look;
    this.groups = look.groups;
    this.emphasis = emphasis;
    this.trail = trail;
    this.style = style;
    this.plain = plain;
    this.guides = guides;
    this.bundled = bundled;
    this.settled = settled;
    this.curves = curves;
    this.order = emphasis.order;
    this.maxRadius = maxRadius;
    this.leastShare = leastShare;
    this.x = x;
    this.y = y;
    this.radius = radius;
  }

  /** The rectangle that it is drawn into. */
  public Sight sight() {
    return sight;
  }

  /** The colours that it is drawn in. */
  public Palette palette() {
    return palette;
  }

  /** Which group has which colour. */
  public GroupColors colors() {
    return colors;
  }

  /** How sizes follow from scores. */
  public SizeScale sizes() {
    return sizes;
  }

  /** Radius in raster pixels of the disc with the highest score. */
  public double maxRadius() {
    return maxRadius;
  }

  /** Whether an account is drawn; those that the filter hides are not. */
  public boolean isShown(int account) {
    return look.isShown(account);
  }

  /** How many accounts are drawn. */
  public int shownCount() {
    return order.length;
  }

  /** How many accounts there are, shown or not. */
  public int accountCount() {
    return x.length;
  }

  /** How many ties are drawn: one a pair that is tied in either direction. */
  public int tieCount() {
    return ties.count();
  }

  /**
   * Radius in raster pixels of the disc with the lowest score, were it not too small to be seen.
   */
  double leastRadius() {
    return leastShare * maxRadius;
  }

  /** The column of an account's centre, in raster pixels; it may be out of sight. */
  public double x(int account) {
    return x[account];
  }

  /** The row of an account's centre, in raster pixels; it may be out of sight. */
  public double y(int account) {
    return y[account];
  }

  /** The radius of an account's disc, in raster pixels. */
  public double radius(int account) {
    return radius[account];
  }

  /** Whether an account steps back because others are selected. */
  public boolean isDimmed(int account) {
    return emphasis.standing[account] == Standing.DIMMED;
  }

  /** Whether ties step back because accounts are selected. */
  public boolean isSelecting() {
    return emphasis.selecting;
  }

  /**
   * Whether ties run as they will while nothing changes; otherwise some run straight that shall be
   * bundled.
   */
  public boolean isSettled() {
    return settled;
  }

  /** Tells the straight stretches of a tie, from the follower to the followed. */
  void eachStretch(int tie, TieCurves.Taker taker) {
    if (curves.isCurved(tie)) {
      curves.each(tie, taker);
    } else {
      int from = ties.from[tie];
      int to = ties.to[tie];
      taker.stretch(x[from], y[from], x[to], y[to], 0, 1);
    }
  }

  /** How many of the accounts that are drawn are muted. */
  int mutedCount() {
    return look.mutedCount();
  }

  /** Whether it shows the paths of a pair, which its legend explains. */
  public boolean showsPaths() {
    return !trail.isEmpty();
  }

  /** Whether ties of selected or hovered accounts are coloured by kind. */
  public boolean showsTieKinds() {
    return emphasis.lit.length > 0;
  }

  /**
   * The account at a point: the one whose disc is on top there, otherwise the nearest one of which
   * the rim is not farther than the slack. Takes some microseconds, the first time O(n). Not to be
   * asked by several threads at once.
   *
   * @param px column in raster pixels
   * @param py row in raster pixels
   * @param slack raster pixels by which a disc may be missed
   */
  public OptionalInt accountAt(double px, double py, double slack) {
    return picking.accountAt(px, py, slack);
  }

  /**
   * The tie at a point, anywhere along its length: the nearest of which the edge is not farther
   * than the slack; those that are coloured by kind before all others, over which they lie. Ties
   * that are not drawn are not found. It does not matter whether a disc lies over the tie there.
   * Takes some microseconds; the first few times O(m), 0.5 ms at 100,000 ties. Not to be asked by
   * several threads at once.
   *
   * @param px column in raster pixels
   * @param py row in raster pixels
   * @param slack raster pixels by which a tie may be missed
   */
  public Optional<PickedTie> tieAt(double px, double py, double slack) {
    return picking.tieAt(px, py, slack);
  }

  /**
   * Makes what telling accounts apart by their place needs, so that the first question is answered
   * as soon as all others. Takes O(n).
   */
  public void preparePicking() {
    picking.prepareAccounts();
  }

  /** Picking in this scene, for tests. */
  Picking picking() {
    return picking;
  }

  /** The fill of an account's disc, opaque. */
  int fill(int account) {
    if (look.isMuted(account)) {
      return palette.ground();
    }
    int own = colors.color(account);
    int color = look.passage().map(it -> it.fill(account, own, palette)).orElse(own);
    return isDimmed(account) ? palette.dimmed(color) : color;
  }

  /** The rim of an account's disc, opaque. */
  int rim(int account) {
    if (look.isMuted(account)) {
      return palette.mutedText();
    }
    int own = colors.rim(account);
    int color = look.passage().map(it -> it.rim(account, own, palette)).orElse(own);
    return isDimmed(account) ? palette.dimmed(color) : color;
  }

  /** What an account is drawn as: groups differ in it if the view wants that. */
  Symbol symbol(int account) {
    return look.symbol(account);
  }

  /** How far an account's symbol reaches from its centre, in raster pixels. */
  double reach(int account) {
    return radius[account] * look.symbol(account).reach();
  }

  /** Width of the rim of an account's disc, in logical pixels, if it has one. */
  double rimWidth(int account) {
    return look.passage().map(it -> it.rimWidth(account)).orElse(1.0);
  }

  /** The colour of a tie that is coloured because of the selection or the pointer. */
  int litColor(int tie) {
    if (look.strands().isPresent()) {
      LayerStrands strands = look.strands().get();
      return strands.color(strands.strandOf(tie), palette);
    }
    int byKind = palette.tie(emphasis.tieKind[tie]);
    return ties.fate(tie)
        .flatMap(fate -> look.passage().map(it -> it.lit(fate, palette)))
        .orElse(byKind);
  }

  /** How far a tie is there, 0 to 1, on the way from one network to another. */
  double presence(int tie) {
    return ties.fate(tie).flatMap(fate -> look.passage().map(it -> it.presence(fate))).orElse(1.0);
  }

  /** The layers whose ties are drawn together, if there are several. */
  Optional<LayerStrands> strands() {
    return look.strands();
  }

  /** What changes from one network to the other, if the picture tells that. */
  Optional<Passage> passage() {
    return look.passage();
  }

  /** Whether an account is not there yet, or no longer, at this moment on the way. */
  boolean isAway(int account) {
    return passage().filter(way -> way.presence(account) < 0.5).isPresent();
  }

  /** Whether any part of an account's disc can be seen. */
  boolean inSight(int account) {
    double reach = reach(account) + 2 * sight.pixelRatio();
    return x[account] > -reach
        && y[account] > -reach
        && x[account] < sight.rasterWidth() + reach
        && y[account] < sight.rasterHeight() + reach;
  }
}
