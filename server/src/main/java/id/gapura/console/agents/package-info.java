/**
 * Pages of agents and of those who count their cash: an agent finds a member, takes the price of some months and shows the
 * receipt; an officer counts what is handed in; an administrator registers agents.
 */
@NullMarked
package id.gapura.console.agents;

import org.jspecify.annotations.NullMarked;
