graph [
 comment "a
 b [ ] node"
 node [ id 1 label "line
break" ] node [ id 2 ]
 edge [ source 1 target 2 ]
]
