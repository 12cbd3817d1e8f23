"""Which operation of a document a request means, and whether it may come this way."""

from graphql import DocumentNode, OperationDefinitionNode, OperationType

from models.errors import InvalidInput
from schema.refusals import ChangeByGet
from schema.weighing import cut


def chosen_operation(
    document: DocumentNode, operation_name: str | None, *, queries_only: bool
) -> OperationDefinitionNode:
    """The one operation that is asked for; never simply the first of several.

    Raises:
        InvalidInput: there is none of this name, or several and no name.
        ChangeByGet: it is no query, and only queries are safe here.
    """
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    if operation_name:
        operations = [o for o in operations if o.name and o.name.value == operation_name]
    if not operations:
        raise InvalidInput(
            f"查询中没有名为 {cut(operation_name)} 的操作" if operation_name else "查询中没有操作",
            field="operationName" if operation_name else "query",
        )
    if len(operations) > 1:
        raise InvalidInput("查询中有多个操作，请以 operationName 指明其一", field="operationName")
    (operation,) = operations
    if queries_only and operation.operation is not OperationType.QUERY:
        raise ChangeByGet
    return operation
