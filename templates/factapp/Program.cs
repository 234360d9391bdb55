using My_FactApp;

// An id of facts/example.yaml that does not exist there does not compile here.
var said = Facts.Statements.DoeHarbourFirst;
Console.WriteLine($"“{said.Quote}”");
Console.WriteLine($"{said.Speaker.Name}, {said.When} ({said.Attribution})");
