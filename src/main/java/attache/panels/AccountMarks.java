package attache.panels;

import attache.network.FollowNetwork;
import java.util.BitSet;
import java.util.function.IntFunction;
import javafx.scene.paint.Color;

/**
 * What a row shows of an account besides its score.
 *
 * @param network whose accounts they are
 * @param directed whether the ties have a direction
 * @param colors the colour of each account's group
 * @param brokers the accounts that are brokers
 */
record AccountMarks(
    FollowNetwork network, boolean directed, IntFunction<Color> colors, BitSet brokers) {}
