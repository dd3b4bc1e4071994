graph [
 multigraph 1
 node [ id "x1" label "X" ]
 node [ id 9007199254740993 ]
 edge [ source "x1" target 9007199254740993 key 0 weight 1E+2 ]
 edge [ source "x1" target 9007199254740993 key 1 ]
]
