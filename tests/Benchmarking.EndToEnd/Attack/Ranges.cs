using Google.OrTools.LinearSolver;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>How far published figures leave means open, by Google's linear solver; every unknown is a number from 0 to 100.</summary>
internal sealed class Ranges : IDisposable
{
    private const double Slack = 1e-7;
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly Dictionary<int, Variable> _variables = [];

    /// <summary>Takes the figures.</summary>
    /// <param name="statements">What they say.</param>
    public Ranges(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            var row = _solver.MakeConstraint(statement.Low - Slack, statement.High + Slack);
            foreach (var (unknown, weight) in statement.Sum.Weights)
            {
                row.SetCoefficient(Variable(unknown), weight);
            }
        }
    }

    /// <summary>The range of a mean; null where the solver finds none.</summary>
    public (double Low, double High)? Of(Sum mean)
    {
        var objective = _solver.Objective();
        objective.Clear();
        foreach (var (unknown, weight) in mean.Weights)
        {
            objective.SetCoefficient(Variable(unknown), weight);
        }

        objective.SetMinimization();
        if (!IsSolved())
        {
            return null;
        }

        var low = objective.Value();
        objective.SetMaximization();
        return IsSolved() ? (low, objective.Value()) : null;
    }

    public void Dispose() => _solver.Dispose();

    // Where it ended the last time may be a place from which it does not get on.
    private bool IsSolved()
    {
        if (_solver.Solve() == Solver.ResultStatus.OPTIMAL)
        {
            return true;
        }

        _solver.Reset();
        return _solver.Solve() == Solver.ResultStatus.OPTIMAL;
    }

    private Variable Variable(int unknown)
    {
        if (!_variables.TryGetValue(unknown, out var variable))
        {
            variable = _solver.MakeNumVar(0, 100, "");
            _variables[unknown] = variable;
        }

        return variable;
    }
}
